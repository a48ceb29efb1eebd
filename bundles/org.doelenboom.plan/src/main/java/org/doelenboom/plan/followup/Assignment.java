package org.doelenboom.plan.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.project.ProjectState;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** Something that a person reports on: an action, an objective that is followed up itself, or a project. */
public record Assignment(Snapshot plan, Node node) {
    /** Whose assignments are asked for. */
    public sealed interface Whose {
        /** Everybody's. */
        record All() implements Whose {}

        /** Those that nobody answers for yet. */
        record Nobodys() implements Whose {}

        /** Those of one party. */
        record Of(NodeId party) implements Whose {}
    }

    /**
     * What is to be reported on in one year: what is planned in it, is late, or has a state and no years. What was closed before is
     * left out, unless it was reported on that day.
     *
     * @param place only what holds there; everything where empty
     */
    public static List<Assignment> of(Snapshot plan, Whose whose, Optional<NodeId> place, LocalDate today) {
        Scope scope = new Scope(plan);
        Schedule schedule = new Schedule(plan);
        List<Assignment> found = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            Assignment one = new Assignment(plan, node);
            if (one.isReportable()
                    && scope.holds(node, place)
                    && one.isOf(whose)
                    && (one.isReportedOn(today) || one.isOpen(schedule, today))) {
                found.add(one);
            }
        }
        return found;
    }

    /** The parties that answer for something in the plan, in the order in which it names them. */
    public static List<NodeId> responsibles(Snapshot plan) {
        Set<NodeId> parties = new LinkedHashSet<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (isKind(node)) {
                node.get(ScheduleKeys.RESPONSIBLE)
                        .filter(party -> plan.find(party).isPresent())
                        .ifPresent(parties::add);
            }
        }
        return List.copyOf(parties);
    }

    private static boolean isKind(Node node) {
        return PlanKinds.isInTree(node.kind()) || node.kind().equals(ProjectKeys.PROJECT);
    }

    private boolean isReportable() {
        if (!PlanKinds.isObjective(node.kind())) {
            return isKind(node);
        }
        return node.get(ScheduleKeys.RESPONSIBLE).isPresent()
                || node.get(ScheduleKeys.STATE).isPresent()
                || node.get(ScheduleKeys.DEADLINE).isPresent()
                || !Target.of(plan, node).isEmpty();
    }

    /** Who answers for it: its own party, else that of the nearest objective above. */
    public Optional<NodeId> responsible() {
        for (Node at = node; ; at = plan.node(at.parent().orElseThrow())) {
            Optional<NodeId> own = at.get(ScheduleKeys.RESPONSIBLE)
                    .filter(party -> plan.find(party).isPresent());
            if (own.isPresent() || at.parent().isEmpty()) {
                return own;
            }
        }
    }

    private boolean isOf(Whose whose) {
        if (whose instanceof Whose.Of of) {
            return responsible().filter(of.party()::equals).isPresent();
        }
        return whose instanceof Whose.All || responsible().isEmpty();
    }

    private boolean isOpen(Schedule schedule, LocalDate today) {
        if (isProject()) {
            Optional<ProjectState> state = node.get(ProjectKeys.PROJECT_STATE);
            return state.filter(one -> one == ProjectState.ENDED || one == ProjectState.STOPPED)
                    .isEmpty();
        }
        Optional<FollowUpState> state = node.get(ScheduleKeys.STATE);
        if (state.filter(FollowUpState::isClosed).isPresent()) {
            return false;
        }
        List<Integer> years = schedule.years(node);
        return years.isEmpty() || years.contains(today.getYear()) || schedule.isLate(node, today);
    }

    public boolean isProject() {
        return node.kind().equals(ProjectKeys.PROJECT);
    }

    /** Whether someone said on that day how it stands. */
    public boolean isReportedOn(LocalDate day) {
        return node.get(ScheduleKeys.REPORTED).filter(day::equals).isPresent();
    }

    /** The figures that are asked for here: those of its own targets; a project has none. */
    public List<Target> targets() {
        return Target.of(plan, node);
    }
}
