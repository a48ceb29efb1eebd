package org.doelenboom.access;

import java.time.LocalDate;

/** How days are written for a person in Brussels, in all three languages: day, month, year. */
public final class Days {
    private Days() {}

    /** {@code 1/9/2023}. */
    public static String written(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
