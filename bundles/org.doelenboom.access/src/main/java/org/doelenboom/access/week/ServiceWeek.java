package org.doelenboom.access.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.Closure;
import org.doelenboom.access.Opening;
import org.doelenboom.access.Service;
import org.doelenboom.access.VisitMode;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;

/**
 * One week of the services of a plan.
 *
 * @param monday its first day
 * @param rows a service each, in the order of the plan; those without hours too
 */
public record ServiceWeek(Snapshot plan, LocalDate monday, WeekFilter filter, List<Row> rows) {
    /** One service and its seven days, from Monday. */
    public record Row(Service service, List<Day> days) {
        /** How long it is open in all. */
        public long minutes() {
            return days.stream()
                    .flatMap(day -> day.slots().stream())
                    .mapToLong(Slot::minutes)
                    .sum();
        }
    }

    /**
     * One day of a service.
     *
     * @param slots its hours, from early to late; none where it is closed
     * @param closed why it is closed on a day on which it otherwise is open
     */
    public record Day(LocalDate date, List<Slot> slots, Optional<Closed> closed) {}

    /** Hours of one day. */
    public record Slot(NodeId opening, LocalTime from, LocalTime to, VisitMode mode) {
        public long minutes() {
            return java.time.Duration.between(from, to).toMinutes();
        }
    }

    /** Why a service is closed. */
    public sealed interface Closed {
        /** By its own word. */
        record ByService(Closure closure) implements Closed {}

        record Holiday(Message name) implements Closed {}
    }

    public ServiceWeek {
        rows = List.copyOf(rows);
    }

    /** @param day any day of the week */
    public static ServiceWeek of(Snapshot plan, LocalDate day, WeekFilter filter) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Row> rows = Service.all(plan).stream()
                .filter(filter::takes)
                .map(service -> new Row(service, days(service, monday, filter)))
                .toList();
        return new ServiceWeek(plan, monday, filter, rows);
    }

    private static List<Day> days(Service service, LocalDate monday, WeekFilter filter) {
        List<Opening> openings =
                service.openings().stream().filter(Opening::isWhole).toList();
        List<Closure> closures = service.closures();
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            LocalDate date = monday.plusDays(i);
            List<Slot> slots = openings.stream()
                    .filter(opening -> filter.takes(opening.mode()) && opening.isOn(date))
                    .map(ServiceWeek::slot)
                    .sorted(Comparator.comparing(Slot::from).thenComparing(Slot::to))
                    .toList();
            Optional<Closed> closed = slots.isEmpty() ? Optional.empty() : closed(service, closures, date);
            days.add(new Day(date, closed.isPresent() ? List.of() : slots, closed));
        }
        return List.copyOf(days);
    }

    private static Slot slot(Opening opening) {
        return new Slot(
                opening.id(), opening.opens().orElseThrow(), opening.closes().orElseThrow(), opening.mode());
    }

    private static Optional<Closed> closed(Service service, List<Closure> closures, LocalDate date) {
        Optional<Closed> own = closures.stream()
                .filter(closure -> closure.covers(date))
                .findFirst()
                .map(Closed.ByService::new);
        if (own.isPresent() || service.node().get(AccessKeys.ON_HOLIDAYS)) {
            return own;
        }
        return PublicHolidays.on(date).map(Closed.Holiday::new);
    }

    /** How many services are there in that part of that day. */
    public int open(DayOfWeek day, DayPart part) {
        int open = 0;
        for (Row row : rows) {
            open += row.days().get(day.ordinal()).slots().stream()
                            .anyMatch(slot -> part.isTouchedBy(slot.from(), slot.to()))
                    ? 1
                    : 0;
        }
        return open;
    }

    /** The earliest and the latest full hour in which anybody is open; 8 to 18 where nobody is. */
    public int[] hours() {
        int first = 24;
        int last = 0;
        for (Row row : rows) {
            for (Day day : row.days()) {
                for (Slot slot : day.slots()) {
                    first = Math.min(first, slot.from().getHour());
                    last = Math.max(last, slot.to().getHour() + (slot.to().getMinute() > 0 ? 1 : 0));
                }
            }
        }
        return first < last ? new int[] {first, last} : new int[] {8, 18};
    }
}
