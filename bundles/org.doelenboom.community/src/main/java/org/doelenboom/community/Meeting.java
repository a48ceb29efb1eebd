package org.doelenboom.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.community.internal.Titles;
import org.doelenboom.plan.PlanKeys;

/** A meeting of a working group, as it stands in one snapshot. */
public record Meeting(Snapshot plan, Node node) {
    /** @throws IllegalArgumentException when the node is no meeting */
    public Meeting {
        if (!node.kind().equals(CommunityKinds.MEETING)) {
            throw new IllegalArgumentException("no meeting: " + node);
        }
    }

    /**
     * Adds a meeting of that day at the end of a group, with the day as its title.
     *
     * @return its id
     */
    public static NodeId add(Edit edit, NodeId group, LocalDate day) {
        NodeId meeting = edit.append(CommunityKinds.MEETING, group);
        edit.set(meeting, PlanKeys.TITLE, Titles.meeting(edit.now(), day));
        edit.set(meeting, CommunityKeys.DATE, Optional.of(day));
        return meeting;
    }

    /** The meeting that an item is or stands below; empty where there is none. */
    public static Optional<Meeting> around(Snapshot plan, NodeId item) {
        Optional<Node> at = plan.find(item);
        while (at.isPresent()) {
            if (at.get().kind().equals(CommunityKinds.MEETING)) {
                return at.map(node -> new Meeting(plan, node));
            }
            at = at.get().parent().flatMap(plan::find);
        }
        return Optional.empty();
    }

    public NodeId id() {
        return node.id();
    }

    /** The group that met; empty where a hand-edited file has the meeting elsewhere. */
    public Optional<WorkingGroup> group() {
        return WorkingGroup.around(plan, id());
    }

    public Optional<LocalDate> date() {
        return node.get(CommunityKeys.DATE);
    }

    /** How many residents were there; empty where nobody counted. */
    public OptionalInt residents() {
        return Counts.people(node.get(CommunityKeys.RESIDENTS_PRESENT));
    }

    /** How many others were there; empty where nobody counted. */
    public OptionalInt professionals() {
        return Counts.people(node.get(CommunityKeys.PROFESSIONALS_PRESENT));
    }

    /** Whether anybody counted who was there. */
    public boolean isCounted() {
        return residents().isPresent() || professionals().isPresent();
    }

    /** How many were there; a part that nobody counted is left out. */
    public int present() {
        return residents().orElse(0) + professionals().orElse(0);
    }

    /** Residents among those present, in per cent; empty where one of the two was not counted, or nobody came. */
    public OptionalInt residentShare() {
        return residents().isPresent() && professionals().isPresent()
                ? Counts.percent(residents().getAsInt(), present())
                : OptionalInt.empty();
    }

    public List<Node> agenda() {
        return below(CommunityKinds.AGENDA_ITEM);
    }

    /** How long the points of the agenda take together, in minutes; 0 where none says. */
    public int minutes() {
        return agenda().stream()
                .mapToInt(item -> Counts.people(item.get(CommunityKeys.MINUTES)).orElse(0))
                .sum();
    }

    /** What this meeting decided, in the order of the plan. */
    public List<Decision> decisions() {
        return below(CommunityKinds.DECISION).stream()
                .map(child -> new Decision(plan, child))
                .toList();
    }

    /**
     * What earlier meetings of the group decided and was still open when this one began, whatever became of it since; the oldest
     * first. Empty for a meeting without a date.
     */
    public List<Decision> broughtForward() {
        if (date().isEmpty() || group().isEmpty()) {
            return List.of();
        }
        LocalDate day = date().get();
        return group().get().meetings().stream()
                .filter(earlier -> earlier.date().isPresent())
                .filter(earlier -> earlier.date().get().isBefore(day))
                .flatMap(earlier -> earlier.decisions().stream())
                .filter(decision -> decision.wasOpenBefore(day))
                .toList();
    }

    private List<Node> below(KindId kind) {
        return plan.children(node).stream()
                .filter(child -> child.kind().equals(kind))
                .toList();
    }
}
