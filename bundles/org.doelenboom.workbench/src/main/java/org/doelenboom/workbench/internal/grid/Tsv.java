package org.doelenboom.workbench.internal.grid;

import java.util.ArrayList;
import java.util.List;

/** Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, quotes where a cell holds either. */
public final class Tsv {
    private Tsv() {}

    public static String write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join("\t", row.stream().map(Tsv::quoted).toList()))
                    .append("\n");
        }
        return text.length() == 0 ? "" : text.substring(0, text.length() - 1);
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\t\n\r].*") || cell.startsWith("\"")
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }

    /** The rows of a text, none where it is empty; they may be of different length. */
    public static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            StringBuilder cell = new StringBuilder();
            at = cell(text, at, cell);
            row.add(cell.toString());
            boolean ends = at >= text.length() || text.charAt(at) != '\t';
            if (ends) {
                rows.add(List.copyOf(row));
                row.clear();
                at += text.startsWith("\r\n", at) ? 2 : 1;
            } else {
                at++;
                if (at == text.length()) {
                    row.add("");
                    rows.add(List.copyOf(row));
                }
            }
        }
        return rows;
    }

    /** Reads one cell from there; the place of what ends it. */
    private static int cell(String text, int from, StringBuilder cell) {
        int at = from;
        int closing = text.charAt(at) == '"' ? closing(text, at + 1) : -1;
        if (closing > 0) {
            cell.append(text.substring(at + 1, closing).replace("\"\"", "\""));
            return closing + 1;
        }
        while (at < text.length() && "\t\n\r".indexOf(text.charAt(at)) < 0) {
            cell.append(text.charAt(at++));
        }
        return at;
    }

    /** The quote that closes a cell: the next that is not doubled and has the end of a cell after it; -1 where there is none. */
    private static int closing(String text, int from) {
        for (int at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
            boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (doubled) {
                at++;
            } else {
                return at + 1 == text.length() || "\t\n\r".indexOf(text.charAt(at + 1)) >= 0 ? at : -1;
            }
        }
        return -1;
    }
}
