package org.doelenboom.workbench.internal.years;

import static org.doelenboom.workbench.internal.grid.Wording.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Delivery;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.plan.schedule.YearMarks;
import org.doelenboom.workbench.internal.grid.Arrow;
import org.doelenboom.workbench.internal.grid.Entry;
import org.doelenboom.workbench.internal.grid.GridCell;
import org.doelenboom.workbench.internal.grid.GridColumn;
import org.doelenboom.workbench.internal.grid.GridContent;
import org.doelenboom.workbench.internal.grid.GridRow;
import org.doelenboom.workbench.internal.grid.TreeRows;
import org.doelenboom.workbench.internal.grid.Wording;

/** The cells of the year grid. */
final class YearsContent implements GridContent {
    static final String ITEM = "item";
    static final String DELIVERY = "delivery";
    static final String AFTER = "after";
    static final String START = "start";
    static final String END = "end";
    static final String REASON = "reason";

    private static final Set<String> YES = Set.of("x", "×", "(×)", "v", "✓", "1", "ja", "oui", "yes", "true");
    private static final Set<String> NO = Set.of("", "0", "-", "–", "·", "nee", "neen", "non", "no", "false");

    private final Snapshot plan;
    private final Wording wording;
    private final YearMarks marks;
    private final List<Integer> planYears;
    private final List<GridRow> rows;
    private final List<GridColumn> columns = new ArrayList<>();
    private final Map<NodeId, Integer> places = new HashMap<>();

    YearsContent(Snapshot plan, Wording wording, TreeRows.Filter filter, boolean gapsOnly) {
        this.plan = plan;
        this.wording = wording;
        this.marks = new YearMarks(plan);
        this.planYears = new Schedule(plan).planYears();
        this.rows = TreeRows.of(plan, wording, filter, gapsOnly ? Optional.of(marks::isGap) : Optional.empty())
                .rows();
        columns.add(GridColumn.fixed(ITEM, wording.text("years.item"), 240));
        columns.add(GridColumn.words(DELIVERY, wording.plan("attribute.delivery"), 148));
        for (int year : marks.columns()) {
            String title = planYears.contains(year) ? Integer.toString(year) : year + " △";
            columns.add(GridColumn.words(Integer.toString(year), title, 56).always());
        }
        columns.add(GridColumn.words(AFTER, wording.text("years.after"), 110));
        columns.add(
                GridColumn.words(START, wording.plan("attribute.start"), 100).onDemand());
        columns.add(GridColumn.words(END, wording.plan("attribute.end"), 100).onDemand());
        columns.add(GridColumn.words(REASON, wording.plan("attribute.notPlanned"), 220)
                .onDemand());
    }

    private YearsContent(Snapshot plan, Wording wording, YearsContent before) {
        this.plan = plan;
        this.wording = wording;
        this.marks = new YearMarks(plan);
        this.planYears = before.planYears;
        this.rows = before.rows;
        this.columns.addAll(before.columns);
        this.places.putAll(before.places);
    }

    /** The same rows and columns with the cells of another state of the plan; rows whose items are gone are empty. Costs nothing. */
    YearsContent on(Snapshot now, Wording inWords) {
        return new YearsContent(now, inWords, this);
    }

    /** How many items of the whole plan lack a year. */
    static long gaps(Snapshot plan) {
        YearMarks marks = new YearMarks(plan);
        long gaps = 0;
        for (Node item : plan.subtree(plan.root().id())) {
            gaps += PlanKinds.isInTree(item.kind()) && marks.isGap(item) ? 1 : 0;
        }
        return gaps;
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public GridRow row(int row) {
        return rows.get(row);
    }

    @Override
    public String name(int row) {
        return plan.find(rows.get(row).item()).map(wording::full).orElse("");
    }

    private Node item(int row) {
        return plan.node(rows.get(row).item());
    }

    private Optional<Integer> year(int column) {
        String id = columns.get(column).id();
        return Character.isDigit(id.charAt(0)) ? Optional.of(Integer.valueOf(id)) : Optional.empty();
    }

    @Override
    public GridCell cell(int row, int column) {
        if (plan.find(rows.get(row).item()).isEmpty()) {
            return GridCell.EMPTY;
        }
        Node item = item(row);
        Optional<Integer> year = year(column);
        if (year.isPresent()) {
            return yearCell(item, year.get());
        }
        return switch (columns.get(column).id()) {
            case ITEM -> GridCell.closed(wording.item(item));
            case DELIVERY -> GridCell.closed(wording.delivery(new Delivery(plan).carried(item)))
                    .as(GridCell.Look.DIMMED);
            case AFTER -> GridCell.open(after(item));
            case START -> day(item, ScheduleKeys.START);
            case END -> day(item, ScheduleKeys.END);
            default -> GridCell.open(wording.words(item.get(ScheduleKeys.NOT_PLANNED)));
        };
    }

    private GridCell yearCell(Node item, int year) {
        boolean may = marks.mayBeMarked(item);
        boolean outside = !planYears.contains(year);
        return switch (marks.mark(item, year)) {
            case OWN -> new GridCell("×", "x", outside ? GridCell.Look.WARNING : GridCell.Look.MARK, may);
            case DATES -> new GridCell(span(item, year), "x", outside ? GridCell.Look.WARNING : GridCell.Look.BAR, may);
            case ABOVE -> new GridCell("(×)", "x", GridCell.Look.ALSO, may);
            case BELOW -> new GridCell("·", "", GridCell.Look.DIMMED, may);
            case NONE -> new GridCell(
                    "", "", marks.isGap(item) && !outside ? GridCell.Look.GAP : GridCell.Look.PLAIN, may);
        };
    }

    /** The part of a period that lies in a year: from which day, to which, or through. */
    private static String span(Node item, int year) {
        Optional<LocalDate> start = item.get(ScheduleKeys.START).filter(day -> day.getYear() == year);
        Optional<LocalDate> end = item.get(ScheduleKeys.END).filter(day -> day.getYear() == year);
        String from = start.map(YearsContent::dayAndMonth).orElse("");
        String to = end.map(YearsContent::dayAndMonth).orElse("");
        return from.isEmpty() && to.isEmpty() ? "──" : from + "–" + to;
    }

    private static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    private String after(Node item) {
        return item.get(ScheduleKeys.PREDECESSORS).stream()
                .flatMap(id -> plan.find(id).stream())
                .map(wording::path)
                .collect(Collectors.joining(", "));
    }

    private GridCell day(Node item, Key<Optional<LocalDate>> key) {
        return GridCell.open(item.get(key).map(wording::day).orElse(""));
    }

    /** From what must come first to what comes after it, where both have years. */
    @Override
    public List<Arrow> arrows(int firstRow, int lastRow) {
        Map<NodeId, Integer> at = places();
        Set<Arrow> arrows = new LinkedHashSet<>();
        for (int row = firstRow; row <= lastRow; row++) {
            Optional<Node> item = plan.find(rows.get(row).item());
            if (item.isPresent()) {
                item.get().get(ScheduleKeys.PREDECESSORS).stream()
                        .flatMap(id -> plan.find(id).stream())
                        .forEach(before -> arrow(before, item.get(), at).ifPresent(arrows::add));
                plan.linkedFrom(item.get().id()).stream()
                        .flatMap(id -> plan.find(id).stream())
                        .filter(after -> after.get(ScheduleKeys.PREDECESSORS)
                                .contains(item.get().id()))
                        .forEach(after -> arrow(item.get(), after, at).ifPresent(arrows::add));
            }
        }
        return List.copyOf(arrows);
    }

    private Map<NodeId, Integer> places() {
        if (places.isEmpty()) {
            for (int row = 0; row < rows.size(); row++) {
                places.put(rows.get(row).item(), row);
            }
        }
        return places;
    }

    private Optional<Arrow> arrow(Node before, Node after, Map<NodeId, Integer> at) {
        Integer from = at.get(before.id());
        Integer to = at.get(after.id());
        Schedule schedule = new Schedule(plan);
        List<Integer> first = schedule.years(before);
        List<Integer> then = schedule.years(after);
        if (from == null || to == null || first.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        int end = first.get(first.size() - 1);
        int start = then.get(0);
        int endColumn = column(end);
        int startColumn = column(start);
        return endColumn < 0 || startColumn < 0
                ? Optional.empty()
                : Optional.of(new Arrow(from, endColumn, to, startColumn, start < end));
    }

    private int column(int year) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(Integer.toString(year))) {
                return i;
            }
        }
        return -1;
    }

    // what typing means

    @Override
    public Entry toggle(int row, int column) {
        Optional<Integer> year = year(column);
        if (year.isEmpty() || !cell(row, column).open()) {
            return Entry.NOTHING;
        }
        return mark(item(row), year.get(), !counts(item(row), year.get()));
    }

    /** Whether a mark shows that a person can take away: not what follows from below. */
    private boolean counts(Node item, int year) {
        YearMarks.Mark mark = marks.mark(item, year);
        return mark != YearMarks.Mark.NONE && mark != YearMarks.Mark.BELOW;
    }

    private static Entry mark(Node item, int year, boolean marked) {
        String label = marked ? "years.mark" : "years.unmark";
        return new Entry.Change(message(label, Integer.toString(year)), edit -> {
            YearMarks now = new YearMarks(edit.now());
            edit.set(item.id(), ScheduleKeys.YEARS, now.with(edit.now().node(item.id()), year, marked));
        });
    }

    @Override
    public Entry enter(int row, int column, String text) {
        if (plan.find(rows.get(row).item()).isEmpty()) {
            return Entry.NOTHING;
        }
        Node item = item(row);
        String typed = text.strip();
        Optional<Integer> year = year(column);
        if (year.isPresent()) {
            return enterYear(item, year.get(), typed);
        }
        GridCell now = cell(row, column);
        if (!now.open() || now.input().equals(typed)) {
            return Entry.NOTHING;
        }
        return switch (columns.get(column).id()) {
            case AFTER -> enterAfter(item, typed);
            case START -> enterDay(item, ScheduleKeys.START, "attribute.start", typed);
            case END -> enterDay(item, ScheduleKeys.END, "attribute.end", typed);
            default -> new Entry.Change(
                    label("attribute.notPlanned"),
                    edit -> edit.set(
                            item.id(),
                            ScheduleKeys.NOT_PLANNED,
                            edit.now()
                                    .node(item.id())
                                    .get(ScheduleKeys.NOT_PLANNED)
                                    .revise(wording.typedLanguage(), typed)));
        };
    }

    private org.doelenboom.api.text.Message label(String attribute) {
        return message("grid.edit", wording.plan(attribute));
    }

    private Entry enterYear(Node item, int year, String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        boolean yes = YES.contains(word) || word.matches("\\d{0,2}/?\\d{0,2}–\\d{0,2}/?\\d{0,2}") || word.equals("──");
        if (!yes && !NO.contains(word)) {
            return new Entry.Refused(message("years.notAMark", typed));
        }
        return marks.mayBeMarked(item) && counts(item, year) != yes ? mark(item, year, yes) : Entry.NOTHING;
    }

    private Entry enterAfter(Node item, String typed) {
        List<NodeId> before = new ArrayList<>();
        for (String part : typed.split("[,;]")) {
            String path = part.strip().replace('/', ' ').replaceAll("\\s+", " ");
            if (path.isEmpty()) {
                continue;
            }
            Optional<Node> found = find(path);
            if (found.isEmpty() || found.get().id().equals(item.id())) {
                return new Entry.Refused(message("years.noSuchItem", path));
            }
            before.add(found.get().id());
        }
        return new Entry.Change(
                label("attribute.predecessors"), edit -> edit.set(item.id(), ScheduleKeys.PREDECESSORS, before));
    }

    private Optional<Node> find(String path) {
        for (Node node : plan.subtree(plan.root().id())) {
            if (PlanKinds.isInTree(node.kind()) && wording.path(node).equalsIgnoreCase(path)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    private Entry enterDay(Node item, Key<Optional<LocalDate>> key, String attribute, String typed) {
        Optional<LocalDate> day = Wording.day(typed);
        if (day.isEmpty() && !typed.isEmpty()) {
            return new Entry.Refused(message("grid.notADay", typed));
        }
        return new Entry.Change(label(attribute), edit -> edit.set(item.id(), key, day));
    }

    @Override
    public String remark(int row, int column) {
        Optional<Integer> year = year(column);
        if (year.isEmpty() || plan.find(rows.get(row).item()).isEmpty()) {
            return "";
        }
        Node item = item(row);
        YearMarks.Mark mark = marks.mark(item, year.get());
        if (mark == YearMarks.Mark.NONE) {
            return marks.isGap(item) ? wording.text("years.gap") : "";
        }
        String why = wording.text("years.mark." + mark);
        return planYears.contains(year.get()) ? why : why + " · " + wording.text("years.outside");
    }
}
