package org.doelenboom.plan.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** When the items of one snapshot are done. */
public record Schedule(Snapshot plan) {
    /** The plan's own years, first to last; empty where it does not say, or in the wrong order. */
    public List<Integer> planYears() {
        Optional<Integer> first = year(PlanKeys.FIRST_YEAR.in(plan.root().attributes()));
        Optional<Integer> last = year(PlanKeys.LAST_YEAR.in(plan.root().attributes()));
        return first.isPresent() && last.isPresent() ? span(first.get(), last.get()) : List.of();
    }

    /** The item's own years: its marks, else the years of its dates; empty where it has neither. */
    public List<Integer> ownYears(Node item) {
        List<Integer> marked = item.get(ScheduleKeys.YEARS);
        if (!marked.isEmpty()) {
            return List.copyOf(new TreeSet<>(marked));
        }
        Optional<LocalDate> start = item.get(ScheduleKeys.START);
        Optional<LocalDate> end = item.get(ScheduleKeys.END);
        return start.or(() -> end)
                .map(from -> span(from.getYear(), end.orElse(from).getYear()))
                .orElse(List.of());
    }

    /**
     * The years that the item is done in: its own, else those of the nearest objective above that has any (LWGC plan, lines 312
     * and 313, where the table marks the objective alone); for an objective without any, those of what stands below it.
     */
    public List<Integer> years(Node item) {
        List<Integer> own = ownYears(item);
        if (!own.isEmpty()) {
            return own;
        }
        List<Integer> above = inherited(item);
        return above.isEmpty() && PlanKinds.isObjective(item.kind()) ? below(item) : above;
    }

    private List<Integer> inherited(Node item) {
        Optional<Node> parent = item.parent().flatMap(plan::find);
        if (parent.isEmpty() || !PlanKinds.isObjective(parent.get().kind())) {
            return List.of();
        }
        List<Integer> own = ownYears(parent.get());
        return own.isEmpty() ? inherited(parent.get()) : own;
    }

    private List<Integer> below(Node item) {
        TreeSet<Integer> years = new TreeSet<>();
        for (Node child : plan.children(item)) {
            if (PlanKinds.isInTree(child.kind())) {
                List<Integer> own = ownYears(child);
                years.addAll(own.isEmpty() ? below(child) : own);
            }
        }
        return List.copyOf(years);
    }

    /** Whether it is past its deadline or its last year, and not closed. Says nothing of what nobody follows up. */
    public boolean isLate(Node item, LocalDate today) {
        Optional<FollowUpState> state = item.get(ScheduleKeys.STATE);
        if (state.filter(FollowUpState::isClosed).isPresent()) {
            return false;
        }
        Optional<LocalDate> deadline = item.get(ScheduleKeys.DEADLINE);
        if (deadline.isPresent()) {
            return deadline.get().isBefore(today);
        }
        List<Integer> years = years(item);
        Optional<LocalDate> end = item.get(ScheduleKeys.END);
        return state.isPresent()
                && !years.isEmpty()
                && end.map(last -> last.isBefore(today)).orElseGet(() -> years.get(years.size() - 1) < today.getYear());
    }

    /** The next day on or after this one that a duty falls on; empty where it never comes again. */
    public static Optional<LocalDate> next(Node duty, LocalDate today) {
        Optional<LocalDate> first = duty.get(ScheduleKeys.DATE);
        int months = duty.get(ScheduleKeys.EVERY_MONTHS)
                .filter(every -> every.compareTo(BigDecimal.ONE) >= 0 && every.compareTo(BigDecimal.valueOf(1200)) <= 0)
                .map(BigDecimal::intValue)
                .orElse(0);
        if (first.isEmpty() || months == 0 || !first.get().isBefore(today)) {
            return first.filter(day -> !day.isBefore(today));
        }
        // Counted from the first day each time: the 31st stays the last of its month, and does not creep to the 28th.
        long passed = java.time.temporal.ChronoUnit.MONTHS.between(first.get(), today) / months;
        LocalDate day = first.get().plusMonths(passed * months);
        return Optional.of(day.isBefore(today) ? first.get().plusMonths((passed + 1) * months) : day);
    }

    private static Optional<Integer> year(Optional<BigDecimal> number) {
        return number.filter(
                        year -> year.compareTo(BigDecimal.ONE) >= 0 && year.compareTo(BigDecimal.valueOf(9999)) <= 0)
                .map(BigDecimal::intValue);
    }

    private static List<Integer> span(int first, int last) {
        List<Integer> years = new ArrayList<>();
        for (int year = first; year <= last && years.size() < 100; year++) {
            years.add(year);
        }
        return years;
    }
}
