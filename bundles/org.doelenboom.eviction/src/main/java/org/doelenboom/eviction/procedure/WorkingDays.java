package org.doelenboom.eviction.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The days on which bailiffs and courts work: no Saturdays, Sundays and Belgian public holidays. */
final class WorkingDays {
    /** Those on the same day each year (royal decree of 18 April 1974, article 1). */
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(7, 21),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private WorkingDays() {}

    static boolean isOne(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !isHoliday(day);
    }

    static boolean isHoliday(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return FIXED.contains(MonthDay.from(day))
                || day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(39))
                || day.equals(easter.plusDays(50));
    }

    /** The working day that comes so many after the day, which itself does not count. */
    static LocalDate after(LocalDate day, int number) {
        return step(day, number, 1);
    }

    static LocalDate before(LocalDate day, int number) {
        return step(day, number, -1);
    }

    private static LocalDate step(LocalDate day, int number, int direction) {
        LocalDate at = day;
        int left = number;
        while (left > 0) {
            at = at.plusDays(direction);
            left -= isOne(at) ? 1 : 0;
        }
        return at;
    }

    /** Easter Sunday by the Gregorian computus (the anonymous algorithm, as J. Meeus gives it). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
