package org.doelenboom.eviction.procedure;

import java.time.LocalDate;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionModule;

/**
 * The time that has to pass between two steps.
 *
 * @param doubtful whether the wording that was read can mean something else
 */
public record Term(Step from, Step to, int number, Unit unit, Law law, boolean doubtful) {
    /** What a term is counted in; the day on which it begins does not count (Belgian Judicial Code, article 52). */
    public enum Unit {
        DAYS,
        /** From the day after, to the day with the same number; in a shorter month to its last day (article 54). */
        MONTHS,
        /** Saturdays, Sundays and public holidays do not count. */
        WORKING_DAYS
    }

    /** The last day of the term, when it is counted from that day. */
    public LocalDate lastDay(LocalDate start) {
        return switch (unit) {
            case DAYS -> start.plusDays(number);
            case MONTHS -> start.plusMonths(number);
            case WORKING_DAYS -> WorkingDays.after(start, number);
        };
    }

    /** The last day on which the first step may be done, for the second to be possible on that day. */
    public LocalDate latestStart(LocalDate end) {
        LocalDate start = unit == Unit.WORKING_DAYS
                ? WorkingDays.before(end, number + 1)
                : unit == Unit.DAYS
                        ? end.minusDays(number + 1L)
                        : end.minusMonths(number).minusDays(1);
        while (lastDay(start.plusDays(1)).isBefore(end)) {
            start = start.plusDays(1);
        }
        return start;
    }

    /** {@code 1 month}, {@code 40 days}. */
    public Message length() {
        return Message.of(EvictionModule.BUNDLE, "term." + words(), number);
    }

    private String words() {
        return switch (unit) {
            case DAYS -> "days";
            case MONTHS -> "months";
            case WORKING_DAYS -> "workingDays";
        };
    }
}
