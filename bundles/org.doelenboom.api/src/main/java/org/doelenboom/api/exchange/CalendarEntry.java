package org.doelenboom.api.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;

/**
 * A day, a meeting, or hours that come back. Hours are those on the clock in Brussels, before and after it changes.
 *
 * @param node the item that it is about
 * @param part tells several entries of one item apart, and stays the same from one export to the next; empty for the only one
 * @param day the first one; of what comes back, a day on which it is
 * @param hours empty for a whole day
 * @param repeat empty where it is once
 * @param except the days on which it does not come back
 * @param cancelled it will not be, and calendars should show so
 */
public record CalendarEntry(
        NodeId node,
        String part,
        BilingualText title,
        BilingualText details,
        BilingualText place,
        LocalDate day,
        Optional<Hours> hours,
        Optional<Repeat> repeat,
        Set<LocalDate> except,
        boolean cancelled) {
    public CalendarEntry {
        Objects.requireNonNull(node);
        Objects.requireNonNull(part);
        Objects.requireNonNull(title);
        Objects.requireNonNull(details);
        Objects.requireNonNull(place);
        Objects.requireNonNull(day);
        Objects.requireNonNull(hours);
        Objects.requireNonNull(repeat);
        except = Set.copyOf(except);
    }

    /** A whole day. */
    public static CalendarEntry day(NodeId node, String part, BilingualText title, LocalDate day) {
        return new CalendarEntry(
                node,
                part,
                title,
                BilingualText.EMPTY,
                BilingualText.EMPTY,
                day,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                false);
    }

    public CalendarEntry at(Optional<Hours> newHours, BilingualText newPlace) {
        return new CalendarEntry(node, part, title, details, newPlace, day, newHours, repeat, except, cancelled);
    }

    public CalendarEntry repeated(Optional<Repeat> newRepeat, Set<LocalDate> newExcept) {
        return new CalendarEntry(node, part, title, details, place, day, hours, newRepeat, newExcept, cancelled);
    }

    public CalendarEntry withDetails(BilingualText newDetails, boolean isCancelled) {
        return new CalendarEntry(node, part, title, newDetails, place, day, hours, repeat, except, isCancelled);
    }

    /** @param to on the next day where it is not after the first */
    public record Hours(LocalTime from, LocalTime to) {
        public Hours {
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }

    /** How something comes back; {@code until} is the last day on which it may be. */
    public sealed interface Repeat {
        Optional<LocalDate> until();

        /** On some days of the week. @param every how many weeks, from 1; weeks begin on Monday, and the first day's is the first */
        record Weeks(int every, Set<DayOfWeek> days, Optional<LocalDate> until) implements Repeat {
            public Weeks {
                days = Set.copyOf(days);
                if (every < 1 || days.isEmpty()) {
                    throw new IllegalArgumentException("every " + every + " weeks on " + days);
                }
            }
        }

        /** On some days in one week of each month. @param week from 1 to 4, or -1 for the last of its name in the month */
        record MonthWeeks(int week, Set<DayOfWeek> days, Optional<LocalDate> until) implements Repeat {
            public MonthWeeks {
                days = Set.copyOf(days);
                if (week == 0 || week < -1 || week > 5 || days.isEmpty()) {
                    throw new IllegalArgumentException("week " + week + " on " + days);
                }
            }
        }

        /** On the first day's day of the month, the last day where a month is shorter. @param every how many months, from 1 */
        record Months(int every, Optional<LocalDate> until) implements Repeat {
            public Months {
                if (every < 1) {
                    throw new IllegalArgumentException("every " + every + " months");
                }
            }
        }
    }
}
