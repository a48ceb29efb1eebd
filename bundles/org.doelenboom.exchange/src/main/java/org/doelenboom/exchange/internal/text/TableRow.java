package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A line of a table as its cells; a line without cells is one cell. */
record TableRow(SourceLine line, List<String> cells) {
    private static final Set<String> SIGNS = Set.of(
            "x", "X", "\u00D7", "\u2713", "\u2714", "\u2717", "\u2718", "\u2022", "\u25CF", "\u25A0", "\u2588",
            "\u221A");

    private static final int LONGEST_HEADING = 60;

    static TableRow of(SourceLine line) {
        String text = line.text();
        List<String> cells = new ArrayList<>();
        boolean drawn = text.strip().startsWith("|");
        String[] parts = drawn ? withoutEdges(text.strip()).split("\\|", -1) : text.split("\t", -1);
        for (String part : parts) {
            cells.add(part.strip());
        }
        return new TableRow(line, List.copyOf(cells));
    }

    private static String withoutEdges(String text) {
        String open = text.substring(1);
        return open.endsWith("|") ? open.substring(0, open.length() - 1) : open;
    }

    int number() {
        return line.number();
    }

    int size() {
        return cells.size();
    }

    /** The cell; empty behind the last one. */
    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    boolean isMark(int column) {
        return SIGNS.contains(cell(column));
    }

    /** The columns that hold something, in their order. */
    List<Integer> filled() {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                columns.add(i);
            }
        }
        return columns;
    }

    /** The columns with a mark. */
    List<Integer> marks() {
        return filled().stream().filter(this::isMark).toList();
    }

    /** The columns with text, numbers of items included. */
    List<Integer> texts() {
        return filled().stream().filter(column -> !isMark(column)).toList();
    }

    /** Whether all cells are as short as headings of columns are. */
    boolean isShort() {
        return cells.stream().allMatch(cell -> cell.length() <= LONGEST_HEADING);
    }

    /** Whether the line has no cells, or only its first holds something. */
    boolean isText() {
        return filled().equals(List.of(0));
    }
}
