package org.doelenboom.access.week;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.access.AccessModule;
import org.doelenboom.api.text.Message;

/** The ten public holidays of Belgium (royal decree of 18 April 1974, article 1). */
public final class PublicHolidays {
    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "newYear",
            MonthDay.of(5, 1), "labourDay",
            MonthDay.of(7, 21), "nationalDay",
            MonthDay.of(8, 15), "assumption",
            MonthDay.of(11, 1), "allSaints",
            MonthDay.of(11, 11), "armistice",
            MonthDay.of(12, 25), "christmas");

    /** Days after Easter Sunday. */
    private static final Map<Integer, String> MOVABLE = Map.of(1, "easterMonday", 39, "ascension", 50, "whitMonday");

    private PublicHolidays() {}

    /** The holiday's name; empty for an ordinary day. */
    public static Optional<Message> on(LocalDate day) {
        String name = FIXED.get(MonthDay.from(day));
        if (name == null) {
            int afterEaster = (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay());
            name = MOVABLE.get(afterEaster);
        }
        return Optional.ofNullable(name).map(key -> AccessModule.message("holiday." + key));
    }

    /** Easter Sunday of the Gregorian calendar: the anonymous algorithm as Meeus gives it (Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int shifted = h + l - 7 * m + 114;
        return LocalDate.of(year, shifted / 31, shifted % 31 + 1);
    }
}
