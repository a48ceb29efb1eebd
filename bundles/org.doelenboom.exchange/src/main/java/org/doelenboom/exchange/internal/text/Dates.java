package org.doelenboom.exchange.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates and periods of years as title pages write them. */
final class Dates {
    /** Calendar years, the last one part of the period. */
    record Period(int first, int last) {}

    private static final Pattern PERIOD = Pattern.compile(
            "\\b((?:19|20)\\d\\d) ?(?:-|\u2013|\u2014|/|tot en met|t/m|tot|a|au|to) ?((?:19|20)?\\d\\d)\\b");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:(?:datum|date) ?: ?)?(?:(\\d{1,2})(?:er)? )?(\\p{L}+) ((?:19|20)\\d\\d)");
    private static final Pattern IN_FIGURES = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)\\d\\d)");
    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)(?:-(\\d\\d)(?:-(\\d\\d))?)?");

    private final Map<String, Integer> months = new HashMap<>();

    Dates(WordTable words) {
        for (int month = 1; month <= 12; month++) {
            for (String name : words.list("month." + month)) {
                months.put(Fold.phrase(name), month);
            }
        }
    }

    /** A text that is a date and nothing else, as exactly as it is known: {@code 2022-02}. */
    Optional<String> date(String text) {
        String folded = Fold.phrase(text);
        Matcher words = IN_WORDS.matcher(folded);
        if (words.matches() && months.containsKey(words.group(2))) {
            int month = months.getOrDefault(words.group(2), 1);
            return iso(words.group(3), month, words.group(1) == null ? 0 : Integer.parseInt(words.group(1)));
        }
        Matcher figures = IN_FIGURES.matcher(folded);
        if (figures.matches()) {
            return iso(figures.group(3), Integer.parseInt(figures.group(2)), Integer.parseInt(figures.group(1)));
        }
        Matcher iso = ISO.matcher(folded);
        if (!iso.matches()) {
            return Optional.empty();
        }
        int month = iso.group(2) == null ? 0 : Integer.parseInt(iso.group(2));
        return month == 0
                ? Optional.of(iso.group(1))
                : iso(iso.group(1), month, iso.group(3) == null ? 0 : Integer.parseInt(iso.group(3)));
    }

    private static Optional<String> iso(String year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Math.max(day, 1));
            return Optional.of(day > 0 ? date.toString() : date.toString().substring(0, 7));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Period> period(String text) {
        Matcher period = PERIOD.matcher(Fold.phrase(text));
        if (!period.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(period.group(1));
        String end = period.group(2);
        int last = end.length() == 4 ? Integer.parseInt(end) : first / 100 * 100 + Integer.parseInt(end);
        return first <= last ? Optional.of(new Period(first, last)) : Optional.empty();
    }
}
