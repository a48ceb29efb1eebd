package org.doelenboom.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar year, quarter or month.
 *
 * @param text {@code 2023}, {@code 2023-Q2} or {@code 2023-05} (ISO 8601, with the quarter as in common use)
 * @param first its first day
 * @param last its last day
 */
public record Period(String text, LocalDate first, LocalDate last) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(\\d{2})))?");

    /** Empty where the text is no period. */
    public static Optional<Period> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        try {
            if (matcher.group(2) != null) {
                int firstMonth = (Integer.parseInt(matcher.group(2)) - 1) * 3 + 1;
                return Optional.of(new Period(
                        text,
                        YearMonth.of(year, firstMonth).atDay(1),
                        YearMonth.of(year, firstMonth + 2).atEndOfMonth()));
            }
            if (matcher.group(3) != null) {
                YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(3)));
                return Optional.of(new Period(text, month.atDay(1), month.atEndOfMonth()));
            }
            return Optional.of(year(year));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static Period year(int year) {
        return new Period(
                String.format("%04d", year),
                Year.of(year).atDay(1),
                Year.of(year).atMonth(12).atEndOfMonth());
    }

    public static Period month(YearMonth month) {
        return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /** Whether all of the other lies in this one. */
    public boolean contains(Period other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }
}
