package org.doelenboom.workbench.internal.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.workbench.internal.window.Desk;

/**
 * Which items are looked at; an empty part lets all pass.
 *
 * @param place the neighbourhood that an item, or what it stands below, is limited to
 * @param party who has a role in it, or follows it up
 * @param year in which something is done or paid
 */
record ItemFilter(
        Optional<KindId> kind,
        Optional<NodeId> place,
        Optional<NodeId> party,
        Optional<Integer> year,
        Optional<Stand> stand) {
    static final ItemFilter ALL =
            new ItemFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** How far something is: one of the states, late, or followed up by nobody. */
    record Stand(String name) {
        /** What a person calls it. */
        Message label() {
            String[] parts = name.toLowerCase(Locale.ROOT).split("_", -1);
            StringBuilder camel = new StringBuilder(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                camel.append(parts[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(parts[i].substring(1));
            }
            return equals(LATE) || equals(NONE)
                    ? Message.of(Desk.BUNDLE, "search.stand." + name)
                    : Message.of(PlanKeys.class.getPackageName(), "state." + camel);
        }

        static final Stand LATE = new Stand("LATE");
        static final Stand NONE = new Stand("NONE");

        static List<Stand> all() {
            return Stream.concat(
                            Stream.of(LATE, NONE),
                            Arrays.stream(FollowUpState.values()).map(state -> new Stand(state.name())))
                    .toList();
        }
    }

    boolean isAll() {
        return equals(ALL);
    }

    /** Any thread. */
    Predicate<Node> in(Snapshot plan, LocalDate today) {
        Schedule schedule = new Schedule(plan);
        return node -> (kind.isEmpty() || kind.get().equals(node.kind()))
                && (place.isEmpty() || isIn(plan, node, place.get()))
                && (party.isEmpty() || concerns(plan, node, party.get()))
                && (year.isEmpty() || isIn(plan, schedule, node, year.get()))
                && (stand.isEmpty() || stands(schedule, node, stand.get(), today));
    }

    private static boolean isIn(Snapshot plan, Node node, NodeId place) {
        if (node.id().equals(place)) {
            return true;
        }
        for (Node at = node; ; at = plan.node(at.parent().get())) {
            List<NodeId> limited = at.get(PlanKeys.NEIGHBOURHOODS);
            Optional<NodeId> one = at.get(TargetKeys.NEIGHBOURHOOD);
            if (!limited.isEmpty() || one.isPresent()) {
                return limited.contains(place) || one.filter(place::equals).isPresent();
            }
            if (at.parent().isEmpty()) {
                return false;
            }
        }
    }

    private static boolean concerns(Snapshot plan, Node node, NodeId party) {
        if (node.id().equals(party)
                || node.get(PlanKeys.PARTY).filter(party::equals).isPresent()
                || node.get(ScheduleKeys.RESPONSIBLE).filter(party::equals).isPresent()) {
            return true;
        }
        for (Node child : plan.children(node)) {
            if (child.kind().equals(PlanKinds.PARTY_ROLE)
                    && child.get(PlanKeys.PARTY).filter(party::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Snapshot plan, Schedule schedule, Node node, int year) {
        if (PlanKinds.isInTree(node.kind())) {
            return schedule.years(node).contains(year);
        }
        boolean money = node.kind().equals(BudgetKeys.ENVELOPE) || node.kind().equals(BudgetKeys.LINE);
        return money
                && plan.path(node).stream().anyMatch(above -> above.get(BudgetKeys.BUDGET_YEAR)
                        .filter(own -> own.compareTo(BigDecimal.valueOf(year)) == 0)
                        .isPresent());
    }

    private static boolean stands(Schedule schedule, Node node, Stand stand, LocalDate today) {
        if (!PlanKinds.isInTree(node.kind())) {
            return false;
        }
        Optional<FollowUpState> state = node.get(ScheduleKeys.STATE);
        if (stand.equals(Stand.NONE)) {
            return state.isEmpty() && node.kind().equals(PlanKinds.ACTION);
        }
        return stand.equals(Stand.LATE)
                ? schedule.isLate(node, today)
                : state.filter(own -> own.name().equals(stand.name())).isPresent();
    }
}
