package org.doelenboom.plan.party;

import java.util.ArrayList;
import java.util.List;

/** Rows of a text with separators, as spreadsheets write and copy it (RFC 4180, with a semicolon or a tab as well as a comma). */
final class SeparatedText {
    private final String text;
    private final char separator;
    private int at;

    private SeparatedText(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.separator = separator(this.text);
    }

    static List<List<String>> rows(String text) {
        return new SeparatedText(text).rows();
    }

    /** The one that the first line has most of. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ';';
        long most = 0;
        for (char one : new char[] {';', '\t', ','}) {
            long count = first.chars().filter(c -> c == one).count();
            if (count > most) {
                best = one;
                most = count;
            }
        }
        return best;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<String> row = row();
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> row() {
        List<String> row = new ArrayList<>();
        row.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            row.add(cell());
        }
        while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
            at++;
        }
        return row;
    }

    private String cell() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int begin = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\r'
                && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(begin, at).strip();
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                break;
            }
        }
        return cell + plain();
    }
}
