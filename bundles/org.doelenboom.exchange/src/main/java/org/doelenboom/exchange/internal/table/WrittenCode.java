package org.doelenboom.exchange.internal.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.exchange.internal.sheet.Cell;

/**
 * A number as people give it to an objective or action: {@code 1.2.3}, {@code OD 2.1}, {@code 1.1/A2}, {@code 1.1.1bis}.
 *
 * @param label the letters before it; empty where there are none
 * @param parts from the top down
 * @param doubtful whether the spreadsheet made a date of it
 */
record WrittenCode(String label, List<String> parts, String written, boolean doubtful) {
    private static final Pattern WHOLE = Pattern.compile(
            "([\\p{L}]{1,12})?[ .:]{0,2}((?:\\d{1,4}|[IVX]{1,5}|\\p{L})[\\p{Ll}]{0,8}(?:[.\\-/ ]{1,2}(?:[A-Z]{0,3}\\d{1,4}|\\p{L})[\\p{Ll}]{0,8}){0,9})?[.):]{0,2}");
    private static final Pattern BEFORE_TITLE = Pattern.compile(
            "((?:[A-Z]{1,3}\\.?|\\p{Lu}\\p{Ll}{2,20}) ?\\d{1,3}(?:\\.\\d{1,3}){0,8}[a-z]?|\\d{1,3}(?:\\.\\d{1,3}){1,8}[a-z]?|[IVX]{1,4}|\\d{1,3}|[A-Z])([.):]{1,2}| ?[–—-] ?| ?: ?|)\\s+(?=\\S)");

    private static final Pattern BARE = Pattern.compile("(\\d{1,2}) +(\\D.*)", Pattern.DOTALL);

    /** A cell that holds a code and nothing else. */
    static Optional<WrittenCode> of(Cell cell) {
        if (cell.date().isPresent()) {
            return Optional.of(ofDate(cell));
        }
        return of(cell.text());
    }

    /** "1.2" typed into a spreadsheet becomes the first of February; of this year where no third part was typed. */
    private static WrittenCode ofDate(Cell cell) {
        LocalDate day = cell.date().orElseThrow();
        List<String> parts = new ArrayList<>();
        parts.add(Integer.toString(day.getDayOfMonth()));
        parts.add(Integer.toString(day.getMonthValue()));
        if (day.getYear() >= 2000 && day.getYear() < 2013) {
            parts.add(Integer.toString(day.getYear() - 2000));
        }
        return new WrittenCode("", parts, cell.text(), true);
    }

    static Optional<WrittenCode> of(String text) {
        if (text.isEmpty() || text.length() > 40) {
            return Optional.empty();
        }
        Matcher whole = WHOLE.matcher(text.strip());
        if (!whole.matches()) {
            return Optional.empty();
        }
        String label = whole.group(1) == null ? "" : whole.group(1);
        String path = whole.group(2) == null ? "" : whole.group(2);
        if (path.isEmpty()) {
            // One letter alone is a number too; a word alone is none.
            return label.length() == 1
                    ? Optional.of(new WrittenCode("", List.of(label), text, false))
                    : Optional.empty();
        }
        if (path.chars().noneMatch(Character::isDigit) && label.length() > 1) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(List.of(path.split("[.\\-/ ]+")));
        return Optional.of(new WrittenCode(label, parts, text, false));
    }

    /** A title with its number before it. */
    record Numbered(Optional<WrittenCode> code, String title) {}

    static Numbered split(String text) {
        Matcher before = BEFORE_TITLE.matcher(text);
        if (before.lookingAt()) {
            String code = before.group(1);
            boolean separated = !before.group(2).isBlank();
            boolean several = code.indexOf('.') > 0;
            boolean labelled = code.matches("[A-Z]{1,3}[. ]?\\d.*");
            // "60 young people" begins with a figure, and "2022 - 2025" with a year.
            boolean year = code.matches("(19|20)\\d\\d");
            if (!year && (separated || several || labelled)) {
                Optional<WrittenCode> read = of(code);
                if (read.isPresent()) {
                    return new Numbered(read, text.substring(before.end()).strip());
                }
            }
        }
        return new Numbered(Optional.empty(), text);
    }

    /** As {@link #split}, where the others of the column show that a figure alone is a number too. */
    static Numbered splitAny(String text) {
        Matcher bare = BARE.matcher(text);
        return bare.matches() ? new Numbered(of(bare.group(1)), bare.group(2)) : split(text);
    }

    String key() {
        return String.join(".", parts);
    }

    /** The codes of what it could stand under, nearest first. */
    List<String> above() {
        List<String> above = new ArrayList<>();
        for (int i = parts.size() - 1; i > 0; i--) {
            above.add(String.join(".", parts.subList(0, i)));
        }
        return above;
    }
}
