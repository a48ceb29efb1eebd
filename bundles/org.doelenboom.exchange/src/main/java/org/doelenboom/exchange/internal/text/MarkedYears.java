package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which years the marks of a row mean. In a table whose rows fit its heading each column is a year; where merged cells were lost
 * on the way, the first year stands right behind the text. Asks (rule D5) where rows have fewer cells for years than the heading
 * has years and than other rows have, where marks stand behind the last year, and where marks stand on a row of their own; rule D7 where two signs are mixed.
 */
final class MarkedYears {
    private final YearHeader header;
    private final Set<Integer> padded;
    private final Questions questions;
    private final boolean regular;
    private final int widest;

    MarkedYears(YearHeader header, List<TableRow> rows, Questions questions) {
        this.header = header;
        this.padded = padded(rows);
        this.questions = questions;
        this.widest = rows.stream().mapToInt(MarkedYears::behindText).max().orElse(0);
        this.regular = rows.stream().allMatch(this::fitsHeading);
    }

    private boolean fitsHeading(TableRow row) {
        return header.columns().containsAll(row.marks()) && row.texts().stream().noneMatch(header.columns()::contains);
    }

    /** How many cells stand behind the last text of a row. */
    private static int behindText(TableRow row) {
        List<Integer> texts = row.texts();
        return texts.isEmpty() ? 0 : row.size() - texts.get(texts.size() - 1) - 1;
    }

    /** Whether each column of the rows is what the heading says. */
    boolean isRegular() {
        return regular;
    }

    /**
     * The years marked for an entry; empty where it has no mark.
     *
     * @param item that it is about, or that the action stands below
     * @param action whether the entry is an action
     */
    List<Integer> read(YearEntry entry, Item item, boolean action) {
        List<Integer> marks = entry.row().marks();
        if (marks.isEmpty()) {
            return List.of();
        }
        if (regular) {
            return marks.stream()
                    .map(column -> header.years().get(header.columns().indexOf(column)))
                    .toList();
        }
        // The row of an objective leaves the cell of the action empty.
        int first = entry.column() + 1 + (action || header.actions() < 0 ? 0 : 1);
        List<Integer> places = marks.stream()
                .map(column -> column - first)
                .filter(place -> place >= 0)
                .toList();
        return places.isEmpty() ? List.of() : years(entry, item, first, places);
    }

    private List<Integer> years(YearEntry entry, Item item, int first, List<Integer> places) {
        int count = header.years().size();
        int beyond = places.get(places.size() - 1) - count + 1;
        int width = width(entry.row(), first);
        if (beyond > 0) {
            List<Integer> moved = years(places, -beyond);
            ask(entry.line(), item, entry.row(), moved, years(places, 0));
            return moved;
        }
        List<Integer> read = years(places, 0);
        if (width < count && width + 1 < widest) {
            ask(entry.line(), item, entry.row(), read, years(places, count - width));
        }
        return read;
    }

    private List<Integer> years(List<Integer> places, int moved) {
        List<Integer> years = new ArrayList<>();
        for (int place : places) {
            if (place + moved >= 0 && place + moved < header.years().size()) {
                years.add(header.years().get(place + moved));
            }
        }
        return years;
    }

    /** How many cells for years the rows around have; as many as the heading where ends of rows may have been cut off. */
    private int width(TableRow row, int first) {
        return padded.contains(row.number())
                ? row.size() - first
                : header.years().size();
    }

    /** Rows that stand among others of their length, one of which ends with an empty cell: no cells were cut off there. */
    private static Set<Integer> padded(List<TableRow> rows) {
        Set<Integer> padded = new HashSet<>();
        int from = 0;
        while (from < rows.size()) {
            int to = from;
            boolean empty = false;
            while (to < rows.size() && rows.get(to).size() == rows.get(from).size()) {
                empty |= rows.get(to).cell(rows.get(to).size() - 1).isEmpty();
                to++;
            }
            if (empty) {
                rows.subList(from, to).forEach(row -> padded.add(row.number()));
            }
            from = to;
        }
        return padded;
    }

    /** A row of marks alone: perhaps a year more for the entry above it. */
    void stray(TableRow row, YearEntry above, Item item, List<Integer> read) {
        TreeSet<Integer> more = new TreeSet<>(read);
        for (int column : row.marks()) {
            int place = regular ? header.columns().indexOf(column) : column - above.column() - 1;
            int year = year(place);
            boolean added = year > 0 && more.add(year);
            if (!added && !more.isEmpty()) {
                int next = more.last() + 1;
                if (header.years().contains(next)) {
                    more.add(next);
                }
            }
        }
        ask(row.number(), item, row, read, List.copyOf(more));
    }

    private int year(int place) {
        return place >= 0 && place < header.years().size() ? header.years().get(place) : 0;
    }

    private void ask(int line, Item item, TableRow row, List<Integer> reading, List<Integer> other) {
        String marks = row.marks().stream().map(row::cell).collect(Collectors.joining(" "));
        questions.ask("D5", line, item, item.written() + ": " + marks, text(reading), text(other));
    }

    static String text(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Signs of a table that differ though they mean the same. */
    static void askSigns(Collection<YearEntry> entries, Questions questions) {
        Map<String, YearEntry> first = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (YearEntry entry : entries) {
            for (int column : entry.row().marks()) {
                String sign = entry.row().cell(column);
                counts.merge(sign, 1, Integer::sum);
                entry.item().ifPresent(item -> first.putIfAbsent(sign, entry));
            }
        }
        String usual = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        first.forEach((sign, entry) -> {
            if (!sign.equals(usual)) {
                entry.item().ifPresent(item -> questions.ask("D7", entry.line(), item, sign, usual, sign));
            }
        });
    }
}
