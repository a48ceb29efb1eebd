package org.doelenboom.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportTable;
import org.doelenboom.api.report.ReportTable.Cell;
import org.doelenboom.api.report.ReportTable.Column;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.Schedule;
import org.osgi.service.component.annotations.Component;

/**
 * What is done in which year: a table for each objective at the top, its levels in columns, a column a year (LWGC plan, lines 281
 * to 333). Left out while the plan marks no year.
 */
@Component(service = ReportSection.class)
public final class YearsSection implements CoreSection {
    private static final String MARK = "×";

    /** How wide the columns are, against 7 for a year. */
    private static final Map<KindId, Integer> SHARES = Map.of(
            PlanKinds.GENERAL_OBJECTIVE, 13,
            PlanKinds.HORIZONTAL_OBJECTIVE, 13,
            PlanKinds.INTERMEDIATE_OBJECTIVE, 19,
            PlanKinds.OPERATIONAL_OBJECTIVE, 24,
            PlanKinds.ACTION, 34);

    @Override
    public int order() {
        return 500;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        List<Integer> years = new Schedule(plan).planYears();
        List<Node> tops = plan.children(plan.root()).stream()
                .filter(node -> PlanKinds.isObjective(node.kind()) && out.shows(node))
                .toList();
        List<Timeline> tables = tops.stream()
                .map(top -> new Timeline(plan, top, years, out))
                .filter(Timeline::hasMarks)
                .toList();
        if (tables.isEmpty() || years.isEmpty()) {
            return;
        }
        out.wide(() -> {
            out.heading(1, out.words(ReportMessages.message("years")));
            tables.forEach(Timeline::write);
        });
    }

    /** The table of one objective and what is below it. */
    private static final class Timeline {
        private final Snapshot plan;
        private final Node top;
        private final List<Integer> years;
        private final ReportWriter out;
        private final Numbering numbering;
        private final Schedule schedule;
        private final List<KindId> levels = new ArrayList<>();
        private final List<List<Cell>> rows = new ArrayList<>();
        private boolean anyMark;
        private boolean anyOwn;

        Timeline(Snapshot plan, Node top, List<Integer> years, ReportWriter out) {
            this.plan = plan;
            this.top = top;
            this.years = years;
            this.out = out;
            this.numbering = new Numbering(plan);
            this.schedule = new Schedule(plan);
            levels.add(top.kind());
            levels(top);
            rows(top, new LinkedHashMap<>());
        }

        boolean hasMarks() {
            return anyMark;
        }

        /** The levels that occur below, from the top down. */
        private void levels(Node item) {
            for (KindId level :
                    List.of(PlanKinds.INTERMEDIATE_OBJECTIVE, PlanKinds.OPERATIONAL_OBJECTIVE, PlanKinds.ACTION)) {
                boolean occurs = Items.below(plan, item.id())
                        .anyMatch(node -> node.kind().equals(level) && out.shows(node));
                if (occurs && !levels.contains(level)) {
                    levels.add(level);
                }
            }
        }

        /** @param open items that no row shows yet, by their level */
        private void rows(Node item, Map<KindId, Node> open) {
            open.put(item.kind(), item);
            List<Node> below = plan.children(item).stream()
                    .filter(child -> PlanKinds.isInTree(child.kind()) && out.shows(child))
                    .toList();
            if (below.isEmpty()) {
                row(item, open);
                open.clear();
            }
            below.forEach(child -> rows(child, open));
        }

        private void row(Node last, Map<KindId, Node> open) {
            List<Cell> row = new ArrayList<>();
            for (KindId level : levels) {
                Optional<KindId> tint = level.equals(PlanKinds.ACTION) ? Optional.empty() : Optional.of(level);
                Node item = open.get(level);
                Set<ReportWriter.Mark> marks = item == null ? Set.of() : ObjectivesSection.marks(item);
                anyOwn |= marks.contains(ReportWriter.Mark.NOT_IN_CALL);
                row.add(new Cell(item == null ? BilingualText.EMPTY : coded(item), tint, marks));
            }
            List<Integer> marked = schedule.years(last);
            anyMark |= !marked.isEmpty();
            for (int year : years) {
                row.add(Cell.of(out.plain(marked.contains(year) ? MARK : "")));
            }
            rows.add(row);
        }

        private BilingualText coded(Node item) {
            BilingualText title = item.get(PlanKeys.TITLE);
            BilingualText coded = BilingualText.EMPTY;
            for (String language : title.languages()) {
                coded = coded.put(language, numbering.code(item) + " " + title.in(language));
            }
            return coded.isEmpty() ? out.plain(numbering.code(item)) : coded;
        }

        /** {@code AD 1 …}, written as over the objective's own chapter. */
        private BilingualText headed() {
            String name = top.kind().name().substring(top.kind().name().indexOf('.') + 1);
            BilingualText badge = out.words(Message.of("org.doelenboom.plan", "level." + name));
            BilingualText title = top.get(PlanKeys.TITLE);
            String code = Items.code(top, numbering, out);
            BilingualText headed = BilingualText.EMPTY;
            for (String language : title.isEmpty() ? out.languages() : title.languages()) {
                String words = badge.first(List.of(language)) + " " + code + " " + title.in(language);
                headed = headed.put(language, words.strip());
            }
            return headed;
        }

        void write() {
            BilingualText title = headed();
            out.heading(2, title);
            if (anyOwn) {
                out.paragraph(out.words(ReportMessages.message("years.own")));
            }
            List<Column> columns = new ArrayList<>();
            for (KindId level : levels) {
                String name = level.name().substring(level.name().indexOf('.') + 1);
                BilingualText heading = out.words(Message.of("org.doelenboom.plan", "kind." + name));
                columns.add(new Column(heading, SHARES.getOrDefault(level, 20), Optional.of(level)));
            }
            years.forEach(year -> columns.add(new Column(out.plain(Integer.toString(year)), 7, Optional.empty())));
            out.table(new ReportTable(title, columns, rows));
        }
    }
}
