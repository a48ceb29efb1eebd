package org.doelenboom.plan.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKinds;

/** The year tables of a plan: what the cell of an item and a year says, and what marking it does. */
public record YearMarks(Snapshot plan) {
    /** Why an item is done in a year. */
    public enum Mark {
        NONE,
        /** Marked itself. */
        OWN,
        /** Between its own dates. */
        DATES,
        /** The objective above is marked, and it has no years of its own. */
        ABOVE,
        /** Something below it is done then. */
        BELOW
    }

    public Mark mark(Node item, int year) {
        Schedule schedule = new Schedule(plan);
        List<Integer> own = schedule.ownYears(item);
        if (!own.isEmpty()) {
            Mark kind = item.get(ScheduleKeys.YEARS).isEmpty() ? Mark.DATES : Mark.OWN;
            return own.contains(year) ? kind : Mark.NONE;
        }
        if (!schedule.years(item).contains(year)) {
            return Mark.NONE;
        }
        return isMarkedAbove(item) ? Mark.ABOVE : Mark.BELOW;
    }

    private boolean isMarkedAbove(Node item) {
        Optional<Node> above = item.parent().flatMap(plan::find).filter(parent -> PlanKinds.isObjective(parent.kind()));
        return above.isPresent() && (!new Schedule(plan).ownYears(above.get()).isEmpty() || isMarkedAbove(above.get()));
    }

    /** Whether a year table marks such an item: actions and operational objectives, and others that bear a mark already. */
    public boolean mayBeMarked(Node item) {
        return item.kind().equals(PlanKinds.ACTION)
                || item.kind().equals(PlanKinds.OPERATIONAL_OBJECTIVE)
                || !item.get(ScheduleKeys.YEARS).isEmpty();
    }

    /**
     * The marks of the item after this year is marked or not. Where it had none of its own, those that counted for it from its
     * dates or from above become its own first, so that what stood in the table stays there.
     */
    public List<Integer> with(Node item, int year, boolean marked) {
        TreeSet<Integer> years = new TreeSet<>(new Schedule(plan).ownYears(item));
        if (years.isEmpty() && isMarkedAbove(item)) {
            years.addAll(new Schedule(plan).years(item));
        }
        if (marked) {
            years.add(year);
        } else {
            years.remove(year);
        }
        return List.copyOf(years);
    }

    /**
     * Whether a year should stand there and nobody said why not: an action without any, or an operational objective without any
     * that has no action either.
     */
    public boolean isGap(Node item) {
        boolean expected = item.kind().equals(PlanKinds.ACTION)
                || item.kind().equals(PlanKinds.OPERATIONAL_OBJECTIVE)
                        && plan.children(item).stream().noneMatch(child -> PlanKinds.isInTree(child.kind()));
        return expected
                && item.get(ScheduleKeys.NOT_PLANNED).isEmpty()
                && new Schedule(plan).years(item).isEmpty();
    }

    /** The years of the table: the plan's, and those outside its period that some item is done in. */
    public List<Integer> columns() {
        Schedule schedule = new Schedule(plan);
        TreeSet<Integer> years = new TreeSet<>(schedule.planYears());
        List<Node> open = new ArrayList<>(plan.children(plan.root()));
        while (!open.isEmpty()) {
            Node item = open.remove(open.size() - 1);
            if (PlanKinds.isInTree(item.kind())) {
                years.addAll(schedule.ownYears(item));
                open.addAll(plan.children(item));
            }
        }
        return List.copyOf(years);
    }
}
