package org.doelenboom.eviction.procedure;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The procedure as it holds in one period.
 *
 * @param id in the rules' file
 * @param from the first day on which a procedure begins under these rules; empty for always
 * @param until the last such day; empty where it still holds
 * @param notices the steps of which the public welfare centre is told
 */
public record Rules(
        String id,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<Term> terms,
        Map<Step, Law> notices,
        Optional<WinterRest> rest) {
    public Rules {
        terms = List.copyOf(terms);
        notices = Map.copyOf(notices);
    }

    public boolean holdOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }

    /**
     * The time of the year without evictions.
     *
     * @param first its first day
     * @param last its last day, itself part of it, in the next year
     */
    public record WinterRest(MonthDay first, MonthDay last, Law law, List<WinterException> exceptions) {
        public WinterRest {
            exceptions = List.copyOf(exceptions);
        }

        public boolean contains(LocalDate day) {
            MonthDay at = MonthDay.from(day);
            return !at.isBefore(first) || !at.isAfter(last);
        }

        /** The day itself, or the first after the rest that it lies in. */
        public LocalDate firstFree(LocalDate day) {
            if (!contains(day)) {
                return day;
            }
            int year = MonthDay.from(day).isBefore(first) ? day.getYear() : day.getYear() + 1;
            return last.atYear(year).plusDays(1);
        }
    }
}
