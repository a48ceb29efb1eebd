package org.doelenboom.plan.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.project.ProjectState;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.NoteKind;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;

/**
 * What one person reports on one day. Every change marks the item as reported on that day, so that what was looked at can be
 * counted.
 *
 * @param day the day of reporting
 * @param author initials or a function
 * @param language the language that notes are written in
 */
public record Reporting(LocalDate day, String author, String language) {
    /** Nothing new: only marks that it was looked at. */
    public void seen(Edit edit, NodeId item) {
        edit.set(item, ScheduleKeys.REPORTED, Optional.of(day));
    }

    /** The state in the year of the report; the state as a whole where the item has none for that year. */
    public Optional<FollowUpState> state(Node item) {
        FollowUpState inYear = item.get(ScheduleKeys.STATE_BY_YEAR).get(day.getYear());
        return inYear != null ? Optional.of(inYear) : item.get(ScheduleKeys.STATE);
    }

    /**
     * Sets the state of the year, and with it the state as a whole: what is done for this year and planned for a later one goes on.
     *
     * @param state empty takes the year's state away and leaves the whole as it is
     */
    public void state(Edit edit, NodeId item, Optional<FollowUpState> state) {
        Node node = edit.now().node(item);
        Map<Integer, FollowUpState> states = new TreeMap<>(node.get(ScheduleKeys.STATE_BY_YEAR));
        if (state.isEmpty()) {
            states.remove(day.getYear());
        } else {
            states.put(day.getYear(), state.get());
            edit.set(item, ScheduleKeys.STATE, Optional.of(whole(edit.now(), node, state.get())));
        }
        edit.set(item, ScheduleKeys.STATE_BY_YEAR, Map.copyOf(states));
        seen(edit, item);
    }

    private FollowUpState whole(Snapshot plan, Node item, FollowUpState inYear) {
        boolean goesOn = new Schedule(plan).years(item).stream().anyMatch(year -> year > day.getYear());
        return inYear == FollowUpState.DONE && goesOn ? FollowUpState.ONGOING : inYear;
    }

    /** The state of a project. */
    public void project(Edit edit, NodeId project, Optional<ProjectState> state) {
        edit.set(project, ProjectKeys.PROJECT_STATE, state);
        seen(edit, project);
    }

    /** Sets any other attribute of the item, such as its next deadline. */
    public <T> void set(Edit edit, NodeId item, Key<T> key, T value) {
        edit.set(item, key, value);
        seen(edit, item);
    }

    // notes

    /** The note of that kind that was written on the day; empty where there is none. */
    public Optional<Node> note(Snapshot plan, Node item, NoteKind kind) {
        return notes(plan, item, kind)
                .filter(note -> note.get(ScheduleKeys.DATE).filter(day::equals).isPresent())
                .findFirst();
    }

    /** The latest note of that kind from an earlier day. */
    public Optional<Node> before(Snapshot plan, Node item, NoteKind kind) {
        return notes(plan, item, kind)
                .filter(note -> note.get(ScheduleKeys.DATE)
                        .filter(date -> date.isBefore(day))
                        .isPresent())
                .max(Comparator.comparing(note -> note.get(ScheduleKeys.DATE).orElseThrow()));
    }

    private static java.util.stream.Stream<Node> notes(Snapshot plan, Node item, NoteKind kind) {
        return plan.children(item).stream()
                .filter(child -> child.kind().equals(PlanKinds.NOTE)
                        && child.get(ScheduleKeys.NOTE_KIND)
                                .filter(kind::equals)
                                .isPresent());
    }

    /** Writes the day's note of that kind, making it where it is not there yet; empty words take it away. */
    public void note(Edit edit, NodeId item, NoteKind kind, String words) {
        Optional<Node> there = note(edit.now(), edit.now().node(item), kind);
        if (words.isBlank()) {
            there.ifPresent(note -> write(edit, note, words));
        } else {
            write(edit, there.orElseGet(() -> begin(edit, item, kind)), words);
        }
        seen(edit, item);
    }

    private void write(Edit edit, Node note, String words) {
        BilingualText text = note.get(PlanKeys.TEXT).revise(language, words.isBlank() ? "" : words);
        if (text.isEmpty()) {
            edit.remove(note.id());
        } else {
            edit.set(note.id(), PlanKeys.TEXT, text);
        }
    }

    private Node begin(Edit edit, NodeId item, NoteKind kind) {
        NodeId note = edit.append(PlanKinds.NOTE, item);
        edit.set(note, ScheduleKeys.DATE, Optional.of(day));
        edit.set(note, ScheduleKeys.NOTE_KIND, Optional.of(kind));
        edit.set(note, ScheduleKeys.AUTHOR, author);
        return edit.now().node(note);
    }

    // figures

    /**
     * Where a target's figure is asked for: in each of its neighbourhoods, or once.
     *
     * @param place the only one that is asked for, where the target tells them apart; all where empty
     */
    public static List<Optional<NodeId>> places(Target target, Optional<NodeId> place) {
        if (!target.isPerNeighbourhood()) {
            return List.of(Optional.empty());
        }
        return target.neighbourhoods().stream()
                .filter(one -> place.isEmpty() || place.get().equals(one))
                .map(Optional::of)
                .toList();
    }

    /** What was reported for exactly that period and place. */
    public static Quantity figure(Target target, Period period, Optional<NodeId> place) {
        return measurement(target, period, place)
                .map(one -> one.get(TargetKeys.REACHED))
                .orElse(Quantity.NOT_REPORTED);
    }

    private static Optional<Node> measurement(Target target, Period period, Optional<NodeId> place) {
        return target.measurements().stream()
                .filter(one -> one.get(TargetKeys.PERIOD).strip().equals(period.text())
                        && one.get(TargetKeys.NEIGHBOURHOOD).equals(place))
                .findFirst();
    }

    /** Reports a figure for a period and place; not reported takes away one that was typed before. */
    public void figure(Edit edit, NodeId target, Period period, Optional<NodeId> place, Quantity figure) {
        Target now = new Target(edit.now(), edit.now().node(target));
        Optional<Node> there = measurement(now, period, place);
        if (!figure.isReported()) {
            there.ifPresent(one -> edit.remove(one.id()));
        } else {
            NodeId one = there.map(Node::id).orElseGet(() -> begin(edit, target, period, place));
            edit.set(one, TargetKeys.REACHED, figure);
            edit.set(one, TargetKeys.REPORTED_ON, Optional.of(day));
        }
        seen(edit, now.item().id());
    }

    private static NodeId begin(Edit edit, NodeId target, Period period, Optional<NodeId> place) {
        NodeId made = edit.append(TargetKeys.MEASUREMENT, target);
        edit.set(made, TargetKeys.PERIOD, period.text());
        edit.set(made, TargetKeys.NEIGHBOURHOOD, place);
        return made;
    }
}
