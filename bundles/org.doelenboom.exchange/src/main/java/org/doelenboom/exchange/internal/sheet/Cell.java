package org.doelenboom.exchange.internal.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One cell as a person sees it.
 *
 * @param text what it shows, without spaces around it; a date as {@code 2022-02-28}
 * @param number where it is one, to 15 digits
 * @param date where a number is shown as a date
 * @param indent how far it is moved in: steps of the format, and spaces before the text
 * @param merged whether it is a lower part of a cell that reaches over several rows; it then shows what that cell shows
 */
public record Cell(
        String text, Optional<BigDecimal> number, Optional<LocalDate> date, int indent, boolean bold, boolean merged) {
    public static final Cell EMPTY = new Cell("", Optional.empty(), Optional.empty(), 0, false, false);

    /** A cell of a text file: its number is read from its letters by who needs it. */
    public static Cell of(String written) {
        String text = strip(written);
        if (text.isEmpty()) {
            return EMPTY;
        }
        int indent = 0;
        while (indent < written.length() && isSpace(written.charAt(indent))) {
            indent++;
        }
        return new Cell(text, Optional.empty(), Optional.empty(), indent, false, false);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    static String strip(String written) {
        int start = 0;
        int end = written.length();
        while (start < end && isEdge(written.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(written.charAt(end - 1))) {
            end--;
        }
        return written.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || Character.isWhitespace(c);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    Cell asMerged() {
        return new Cell(text, number, date, indent, bold, true);
    }
}
