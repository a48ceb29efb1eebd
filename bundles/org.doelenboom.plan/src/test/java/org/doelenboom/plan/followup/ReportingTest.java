package org.doelenboom.plan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetScope;
import org.doelenboom.plan.TreeBuilder;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.NoteKind;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.Test;

class ReportingTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 5);
    private static final NodeId ACTION = new NodeId("a1");
    private static final NodeId TARGET = new NodeId("t1");
    private static final Optional<NodeId> WEST = Optional.of(new NodeId("west"));

    private final Reporting report = new Reporting(TODAY, "lv", "nl");
    private final PlanDocument document = new PlanDocument(
            new TreeBuilder()
                    .set("plan", PlanKeys.FIRST_YEAR, Optional.of(new BigDecimal(2022)))
                    .set("plan", PlanKeys.LAST_YEAR, Optional.of(new BigDecimal(2025)))
                    .node(PlanKinds.NEIGHBOURHOOD, "west", "plan")
                    .node(PlanKinds.NEIGHBOURHOOD, "east", "plan")
                    .level("ad1", "plan")
                    .level("od1", "ad1")
                    .level("a1", "od1")
                    .set("a1", ScheduleKeys.YEARS, List.of(2023, 2024, 2025))
                    .node(TargetKeys.TARGET, "t1", "a1")
                    .set("t1", TargetKeys.SCOPE, Optional.of(TargetScope.PER_NEIGHBOURHOOD))
                    .build(),
            () -> "lv");

    private Node edited(Consumer<Edit> edit) {
        document.edit(Message.of("test", "edit"), edit);
        return document.snapshot().node(ACTION);
    }

    @Test
    void doneInOneYearOfSeveralIsOngoingAsAWhole() {
        Node action = edited(edit -> report.state(edit, ACTION, Optional.of(FollowUpState.DONE)));
        assertThat(action.get(ScheduleKeys.STATE_BY_YEAR)).containsEntry(2024, FollowUpState.DONE);
        assertThat(action.get(ScheduleKeys.STATE)).contains(FollowUpState.ONGOING);
    }

    @Test
    void doneInTheLastYearIsDoneAsAWhole() {
        Node action = edited(edit -> {
            edit.set(ACTION, ScheduleKeys.YEARS, List.of(2023, 2024));
            report.state(edit, ACTION, Optional.of(FollowUpState.DONE));
        });
        assertThat(action.get(ScheduleKeys.STATE)).contains(FollowUpState.DONE);
    }

    @Test
    void theStateOfTheYearCountsBeforeTheWhole() {
        Node action = edited(edit -> edit.set(ACTION, ScheduleKeys.STATE, Optional.of(FollowUpState.STUCK)));
        assertThat(report.state(action)).contains(FollowUpState.STUCK);
        action = edited(edit -> report.state(edit, ACTION, Optional.of(FollowUpState.POSTPONED)));
        assertThat(report.state(action)).contains(FollowUpState.POSTPONED);
    }

    @Test
    void typingANoteTwiceOnADayKeepsOneNoteWithItsDayAndAuthor() {
        edited(edit -> report.note(edit, ACTION, NoteKind.PROGRESS, "vier d"));
        Node action = edited(edit -> report.note(edit, ACTION, NoteKind.PROGRESS, "vier diensten"));
        Node note = report.note(document.snapshot(), action, NoteKind.PROGRESS).orElseThrow();
        assertThat(note.get(PlanKeys.TEXT).in("nl")).isEqualTo("vier diensten");
        assertThat(note.get(ScheduleKeys.DATE)).contains(TODAY);
        assertThat(note.get(ScheduleKeys.AUTHOR)).isEqualTo("lv");
        assertThat(action.children()).hasSize(2);
    }

    @Test
    void aNoteEmptiedAgainIsGone() {
        edited(edit -> report.note(edit, ACTION, NoteKind.LEARNED, "vroeger bellen"));
        Node action = edited(edit -> report.note(edit, ACTION, NoteKind.LEARNED, " "));
        assertThat(report.note(document.snapshot(), action, NoteKind.LEARNED)).isEmpty();
    }

    @Test
    void theNoteOfAnEarlierDayStandsBesideTodays() {
        edited(edit ->
                new Reporting(TODAY.minusMonths(1), "lv", "nl").note(edit, ACTION, NoteKind.PROGRESS, "begonnen"));
        Node action = edited(edit -> report.note(edit, ACTION, NoteKind.PROGRESS, "goed bezig"));
        assertThat(report.before(document.snapshot(), action, NoteKind.PROGRESS)
                        .map(note -> note.get(PlanKeys.TEXT).in("nl")))
                .contains("begonnen");
    }

    @Test
    void aFigureIsReportedForItsPeriodAndPlaceAndReplacedThere() {
        Period march = Period.parse("2024-03").orElseThrow();
        edited(edit -> report.figure(edit, TARGET, march, WEST, Quantity.of(4)));
        edited(edit -> report.figure(edit, TARGET, march, WEST, Quantity.of(7)));
        Target target = new Target(document.snapshot(), document.snapshot().node(TARGET));
        assertThat(target.measurements()).hasSize(1);
        assertThat(Reporting.figure(target, march, WEST)).isEqualTo(Quantity.of(7));
        assertThat(Reporting.figure(target, march, Optional.of(new NodeId("east"))))
                .isEqualTo(Quantity.NOT_REPORTED);
    }

    @Test
    void aFigureTakenBackLeavesNothing() {
        Period march = Period.parse("2024-03").orElseThrow();
        edited(edit -> report.figure(edit, TARGET, march, WEST, Quantity.of(4)));
        edited(edit -> report.figure(edit, TARGET, march, WEST, Quantity.NOT_REPORTED));
        assertThat(new Target(document.snapshot(), document.snapshot().node(TARGET)).measurements())
                .isEmpty();
    }

    @Test
    void figuresAreAskedForInEachNeighbourhoodOrTheChosenOne() {
        Target target = new Target(document.snapshot(), document.snapshot().node(TARGET));
        assertThat(Reporting.places(target, Optional.empty())).hasSize(2);
        assertThat(Reporting.places(target, WEST)).containsExactly(WEST);
    }

    @Test
    void whateverIsReportedCountsAsReportedToday() {
        assertThat(counted()).isZero();
        edited(edit -> report.figure(edit, TARGET, Period.parse("2024-03").orElseThrow(), WEST, Quantity.of(4)));
        assertThat(counted()).isEqualTo(1);
        document.undo();
        edited(edit -> report.seen(edit, ACTION));
        assertThat(counted()).isEqualTo(1);
    }

    private long counted() {
        Snapshot plan = document.snapshot();
        return Assignment.of(plan, new Assignment.Whose.All(), Optional.empty(), TODAY).stream()
                .filter(one -> one.isReportedOn(TODAY))
                .count();
    }
}
