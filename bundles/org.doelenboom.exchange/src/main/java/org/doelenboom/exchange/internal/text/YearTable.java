package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A table that says in which years objectives and actions are done. Read once all its rows are known. */
final class YearTable {
    private final YearHeader header;
    private final TreeIndex index;
    private final Questions questions;
    private final TextDrift drift;
    private final List<TableRow> rows = new ArrayList<>();

    YearTable(YearHeader header, TreeIndex index, Questions questions, TextDrift drift) {
        this.header = header;
        this.index = index;
        this.questions = questions;
        this.drift = drift;
    }

    void add(TableRow row) {
        rows.add(row);
    }

    /** Whether a table of a document that knows its tables has figures below its years instead of marks. */
    boolean isOfFigures() {
        return !rows.isEmpty()
                && rows.stream()
                        .allMatch(row ->
                                row.line().look().table() > 0 && row.marks().isEmpty());
    }

    List<TableRow> rows() {
        return rows;
    }

    /**
     * Gives the items their years.
     *
     * @param columns what the further columns of a table that fits its heading say
     * @param items the lowest item of each row, by line, where the plan was made from this table; else empty
     * @return the rows that say nothing on any item, and the objectives named
     */
    Result read(SideColumns columns, Map<Integer, Item> items) {
        MarkedYears marked = new MarkedYears(header, rows, questions);
        List<TableRow> bare = marked.isRegular() ? columns.without(rows) : rows;
        YearRows read = new YearRows(index, marked.isRegular() ? header.actions() : -1);
        if (items.isEmpty()) {
            bare.forEach(read::read);
            matchActions(read, marked);
        } else {
            bare.forEach(row -> read.take(row, items.get(row.number())));
        }
        Map<Integer, YearEntry> lowest = compare(read);
        Map<YearEntry, List<Integer>> years = giveYears(lowest.values(), marked);
        if (marked.isRegular()) {
            giveColumns(columns, lowest);
        }
        stray(read, marked, years);
        askUnnumbered(read);
        MarkedYears.askSigns(lowest.values(), questions);
        return new Result(unread(read), read.objectives());
    }

    /** @return the lowest entry of each row, by line: what stands in a row is about the lowest item that it names */
    private Map<Integer, YearEntry> compare(YearRows read) {
        Map<Integer, YearEntry> lowest = new LinkedHashMap<>();
        for (YearEntry entry : read.entries()) {
            String text = entry.text().toString();
            entry.item().ifPresent(item -> drift.compare(item, entry.line(), text));
            lowest.put(entry.line(), entry);
        }
        return lowest;
    }

    private static Map<YearEntry, List<Integer>> giveYears(Collection<YearEntry> lowest, MarkedYears marked) {
        Map<YearEntry, List<Integer>> years = new HashMap<>();
        for (YearEntry entry : lowest) {
            entry.item().ifPresent(item -> {
                List<Integer> found = marked.read(entry, item, item.isAction());
                years.put(entry, found);
                item.addYears(found);
            });
        }
        return years;
    }

    private void giveColumns(SideColumns columns, Map<Integer, YearEntry> lowest) {
        for (TableRow row : rows) {
            Optional.ofNullable(lowest.get(row.number()))
                    .flatMap(YearEntry::item)
                    .ifPresent(item -> columns.give(row, item));
        }
    }

    private void askUnnumbered(YearRows read) {
        for (YearRows.Unnumbered row : read.withoutNumber()) {
            Item item = row.entry().item().orElseThrow();
            String number = item.path().map(NumberPath::toString).orElse("");
            String text = row.entry().text().toString();
            questions.ask("S6", row.entry().line(), item, text, number, row.number());
        }
    }

    private static List<TableRow> unread(YearRows read) {
        List<TableRow> unread = new ArrayList<>(read.unread());
        read.entries().stream()
                .filter(entry -> entry.item().isEmpty() && entry.below().isEmpty())
                .flatMap(entry -> entry.rows().stream())
                .distinct()
                .forEach(unread::add);
        return unread;
    }

    /** @param objectives that the table names */
    record Result(List<TableRow> unread, Set<Item> objectives) {}

    private void matchActions(YearRows read, MarkedYears marked) {
        Map<Item, List<YearEntry>> byObjective = new LinkedHashMap<>();
        Map<Item, Integer> numbered = new HashMap<>();
        read.objectives().forEach(item -> byObjective.put(item, new ArrayList<>()));
        for (YearEntry entry : read.entries()) {
            entry.item()
                    .filter(Item::isAction)
                    .flatMap(Item::parent)
                    .ifPresent(above -> numbered.merge(above, 1, Integer::sum));
            if (entry.item().isEmpty()) {
                entry.below().ifPresent(above -> byObjective
                        .computeIfAbsent(above, item -> new ArrayList<>())
                        .add(entry));
            }
        }
        byObjective.forEach((objective, entries) -> {
            List<Item> actions =
                    objective.children().stream().filter(Item::isAction).toList();
            List<YearEntry> left = ActionMatch.match(entries, actions);
            left.forEach(entry -> keep(entry, objective, marked));
            int inTable = numbered.getOrDefault(objective, 0) + entries.size();
            if (inTable != actions.size()) {
                askCount(read, objective, actions.size(), inTable);
            }
        });
    }

    /** T11: an objective has more actions in one place than in the other. */
    private void askCount(YearRows read, Item objective, int inText, int inTable) {
        int line = read.entries().stream()
                .filter(entry -> entry.item().filter(objective::equals).isPresent()
                        || entry.below().filter(objective::equals).isPresent())
                .mapToInt(YearEntry::line)
                .findFirst()
                .orElse(objective.line());
        questions.ask("T11", line, objective, objective.written(), String.valueOf(inText), String.valueOf(inTable));
    }

    /** An action that only the table has stays as a note on its objective, with its years. */
    private static void keep(YearEntry entry, Item objective, MarkedYears marked) {
        List<Integer> years = marked.read(entry, objective, true);
        String behind = years.isEmpty() ? "" : " (" + MarkedYears.text(years) + ")";
        objective.notes().add(new TextBlock(entry.line(), entry.text() + behind));
    }

    private static void stray(YearRows read, MarkedYears marked, Map<YearEntry, List<Integer>> years) {
        for (TableRow row : read.stray()) {
            read.entries().stream()
                    .filter(entry -> entry.line() < row.number() && entry.item().isPresent())
                    .reduce((first, second) -> second)
                    .ifPresent(above -> marked.stray(
                            row,
                            above,
                            above.item().orElseThrow(),
                            List.copyOf(new TreeSet<>(years.getOrDefault(above, List.of())))));
        }
    }
}
