package org.doelenboom.report;

import java.util.ArrayList;
import java.util.List;
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
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** What the levels, colours and letters of the document mean: only those that occur in it. */
@Component(service = ReportSection.class)
public final class LevelsSection implements CoreSection {
    private static final List<KindId> LEVELS = List.of(
            PlanKinds.GENERAL_OBJECTIVE,
            PlanKinds.INTERMEDIATE_OBJECTIVE,
            PlanKinds.OPERATIONAL_OBJECTIVE,
            PlanKinds.ACTION,
            PlanKinds.HORIZONTAL_OBJECTIVE);

    @Override
    public int order() {
        return 240;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        List<Node> items = Items.of(plan).filter(out::shows).toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (KindId level : LEVELS) {
            if (items.stream().anyMatch(item -> item.kind().equals(level))) {
                String name = level.name().substring(level.name().indexOf('.') + 1);
                rows.add(List.of(
                        new Cell(plan("level." + name, out), Optional.of(level), Set.of()),
                        Cell.of(plan("kind." + name, out)),
                        Cell.of(word("levels." + name, out))));
            }
        }
        for (ReportWriter.Mark mark : ReportWriter.Mark.values()) {
            if (items.stream().anyMatch(item -> ObjectivesSection.marks(item).contains(mark))) {
                String key = mark == ReportWriter.Mark.LOCAL ? "levels.local" : "levels.own";
                rows.add(List.of(
                        new Cell(word("levels.sample", out), Optional.empty(), Set.of(mark)),
                        Cell.of(word(key + ".look", out)),
                        Cell.of(word(key, out))));
            }
        }
        if (!rows.isEmpty()) {
            BilingualText title = word("levels", out);
            out.heading(1, title);
            out.table(new ReportTable(
                    title,
                    List.of(
                            new Column(word("levels.short", out), 12, Optional.empty()),
                            new Column(word("levels.name", out), 30, Optional.empty()),
                            new Column(word("levels.meaning", out), 58, Optional.empty())),
                    rows));
        }
    }

    private static BilingualText plan(String key, ReportWriter out) {
        return out.words(Message.of("org.doelenboom.plan", key));
    }

    private static BilingualText word(String key, ReportWriter out) {
        return out.words(ReportMessages.message(key));
    }
}
