package org.doelenboom.community;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;

/** A working group of a plan, as it stands in one snapshot. */
public record WorkingGroup(Snapshot plan, Node node) {
    /** @throws IllegalArgumentException when the node is no group */
    public WorkingGroup {
        if (!node.kind().equals(CommunityKinds.GROUP)) {
            throw new IllegalArgumentException("no working group: " + node);
        }
    }

    /** All of a plan, in its order. */
    public static List<WorkingGroup> all(Snapshot plan) {
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(CommunityKinds.GROUP))
                .map(child -> new WorkingGroup(plan, child))
                .toList();
    }

    /** The group that an item is or stands below; empty where there is none. */
    public static Optional<WorkingGroup> around(Snapshot plan, NodeId item) {
        Optional<Node> at = plan.find(item);
        while (at.isPresent()) {
            if (at.get().kind().equals(CommunityKinds.GROUP)) {
                return at.map(node -> new WorkingGroup(plan, node));
            }
            at = at.get().parent().flatMap(plan::find);
        }
        return Optional.empty();
    }

    public NodeId id() {
        return node.id();
    }

    /** Whether it works in that neighbourhood; a group without neighbourhoods works in the whole plan and in none by name. */
    public boolean worksIn(NodeId neighbourhood) {
        return node.get(PlanKeys.NEIGHBOURHOODS).contains(neighbourhood);
    }

    public List<Seat> seats() {
        return below(CommunityKinds.SEAT).stream()
                .map(child -> new Seat(plan, child))
                .toList();
    }

    /** How many members. */
    public int members() {
        return seats().stream().mapToInt(Seat::count).sum();
    }

    /** How many members are residents. */
    public int residents() {
        return seats().stream()
                .filter(Seat::isForResidents)
                .mapToInt(Seat::count)
                .sum();
    }

    /** Residents among the members, in per cent; empty for a group without members. */
    public OptionalInt residentShare() {
        return Counts.percent(residents(), members());
    }

    /** How many members each employer sends, in the order of the seats; residents and seats without an employer under empty. */
    public Map<Optional<NodeId>, Integer> membersByEmployer() {
        Map<Optional<NodeId>, Integer> members = new LinkedHashMap<>();
        for (Seat seat : seats()) {
            members.merge(seat.isForResidents() ? Optional.empty() : seat.employer(), seat.count(), Integer::sum);
        }
        return members;
    }

    /** From the first to the last; those without a date at the end, in the order of the plan. */
    public List<Meeting> meetings() {
        return below(CommunityKinds.MEETING).stream()
                .map(child -> new Meeting(plan, child))
                .sorted(Comparator.comparing(meeting -> meeting.date().orElse(LocalDate.MAX)))
                .toList();
    }

    public List<Node> mobilisations() {
        return below(CommunityKinds.MOBILISATION);
    }

    private List<Node> below(KindId kind) {
        return plan.children(node).stream()
                .filter(child -> child.kind().equals(kind))
                .toList();
    }
}
