package org.doelenboom.access.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Closure;
import org.doelenboom.access.Opening;
import org.doelenboom.access.Service;
import org.doelenboom.access.WeekOfMonth;
import org.doelenboom.access.week.PublicHolidays;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.CalendarEntry;
import org.doelenboom.api.exchange.CalendarEntry.Repeat;
import org.doelenboom.api.exchange.CalendarSource;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.schedule.Schedule;
import org.osgi.service.component.annotations.Component;

/**
 * The hours of the services of the map within the years of the plan, but for closures and public holidays; consultations, and what
 * was agreed and is still to be done.
 */
@Component(property = AccessKinds.PROPERTY)
public final class AccessCalendar implements CalendarSource {
    /** Hours that come back less often than once in so many days come back no more. */
    private static final int MOST_DAYS = 53 * 7;

    @Override
    public List<CalendarEntry> entries(Snapshot plan) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (Service service : Service.all(plan)) {
            service.openings().stream().filter(Opening::isWhole).forEach(hours -> opening(service, hours)
                    .ifPresent(entries::add));
        }
        for (Node node : plan.subtree(plan.root().id())) {
            if (node.kind().equals(AccessKinds.CONSULTATION)) {
                node.get(AccessKeys.ON)
                        .ifPresent(day -> entries.add(CalendarEntry.day(node.id(), "", node.get(PlanKeys.TITLE), day)));
            } else if (node.kind().equals(AccessKinds.STEP)
                    && node.get(AccessKeys.DONE).isEmpty()) {
                node.get(AccessKeys.DUE)
                        .ifPresent(
                                day -> entries.add(CalendarEntry.day(node.id(), "due", node.get(PlanKeys.TEXT), day)));
            }
        }
        return entries;
    }

    private static Optional<CalendarEntry> opening(Service service, Opening hours) {
        List<Integer> years = new Schedule(service.plan()).planYears();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        LocalDate begin = hours.from().orElse(Year.of(years.get(0)).atDay(1));
        LocalDate end = hours.until()
                .orElse(Year.of(years.get(years.size() - 1)).atMonth(12).atEndOfMonth());
        Optional<LocalDate> first = begin.datesUntil(begin.plusDays(MOST_DAYS))
                .filter(hours::isOn)
                .findFirst()
                .filter(day -> !day.isAfter(end));
        BilingualText place = BilingualText.EMPTY.put("nl", service.node().get(AccessKeys.PLACE));
        return first.map(day -> CalendarEntry.day(hours.id(), "", service.title(), day)
                .withDetails(hours.node().get(PlanKeys.TEXT), false)
                .at(
                        Optional.of(new CalendarEntry.Hours(
                                hours.opens().orElseThrow(), hours.closes().orElseThrow())),
                        place)
                .repeated(Optional.of(repeat(hours, end)), closed(service, hours, day, end)));
    }

    private static Repeat repeat(Opening hours, LocalDate end) {
        EnumSet<DayOfWeek> days = EnumSet.copyOf(hours.days());
        return hours.weekOfMonth()
                .map(week -> (Repeat) new Repeat.MonthWeeks(
                        week == WeekOfMonth.LAST ? -1 : week.ordinal() + 1, days, Optional.of(end)))
                .orElseGet(() ->
                        new Repeat.Weeks(hours.from().isPresent() ? hours.everyWeeks() : 1, days, Optional.of(end)));
    }

    private static Set<LocalDate> closed(Service service, Opening hours, LocalDate first, LocalDate end) {
        Set<LocalDate> closed = new HashSet<>();
        List<Closure> closures = service.closures();
        boolean onHolidays = service.node().get(AccessKeys.ON_HOLIDAYS);
        first.datesUntil(end.plusDays(1)).filter(hours::isOn).forEach(day -> {
            boolean holiday = !onHolidays && PublicHolidays.on(day).isPresent();
            if (holiday || closures.stream().anyMatch(closure -> closure.covers(day))) {
                closed.add(day);
            }
        });
        return closed;
    }
}
