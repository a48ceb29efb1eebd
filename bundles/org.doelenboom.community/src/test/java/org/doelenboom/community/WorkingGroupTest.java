package org.doelenboom.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.community.internal.CommunityMessages;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.testkit.SmallPlans;
import org.junit.jupiter.api.Test;

class WorkingGroupTest {
    private static Optional<BigDecimal> number(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    private static SmallPlans group() {
        return new SmallPlans(new CommunityMessages())
                .add(PlanKinds.PARTY, "cpas", "plan")
                .add(PlanKinds.PARTY, "centre", "plan")
                .add(CommunityKinds.GROUP, "group", "plan");
    }

    private static SmallPlans seat(SmallPlans plan, String id, Capacity capacity, String employer, int seats) {
        plan.add(CommunityKinds.SEAT, id, "group")
                .set(CommunityKeys.CAPACITY, Optional.of(capacity))
                .set(CommunityKeys.SEATS, number(seats));
        return employer.isEmpty() ? plan : plan.set(CommunityKeys.EMPLOYER, Optional.of(new NodeId(employer)));
    }

    private static SmallPlans meeting(SmallPlans plan, String id, String day) {
        return plan.add(CommunityKinds.MEETING, id, "group").set(CommunityKeys.DATE, Optional.of(LocalDate.parse(day)));
    }

    private static Meeting meeting(Snapshot plan, String id) {
        return new Meeting(plan, plan.node(new NodeId(id)));
    }

    @Test
    void membersAreCountedByEmployerAndResidentsAsAShare() {
        SmallPlans plan = seat(group(), "a", Capacity.PROFESSIONAL, "cpas", 2);
        seat(plan, "b", Capacity.VOLUNTEER, "centre", 1);
        seat(plan, "c", Capacity.PROFESSIONAL, "cpas", 3);
        seat(plan, "d", Capacity.RESIDENT, "", 4);
        WorkingGroup group = WorkingGroup.all(plan.build()).get(0);
        assertThat(group.membersByEmployer())
                .containsExactly(
                        java.util.Map.entry(Optional.of(new NodeId("cpas")), 5),
                        java.util.Map.entry(Optional.of(new NodeId("centre")), 1),
                        java.util.Map.entry(Optional.empty(), 4));
        assertThat(group.residentShare()).hasValue(40);
    }

    @Test
    void aGroupWithoutMembersHasNoShare() {
        assertThat(WorkingGroup.all(group().build()).get(0).residentShare()).isEmpty();
    }

    @Test
    void meetingsComeInTheOrderOfTheirDaysAndThoseWithoutADayLast() {
        SmallPlans plan = group().add(CommunityKinds.MEETING, "undated", "group");
        meeting(meeting(plan, "second", "2024-06-01"), "first", "2024-03-01");
        assertThat(WorkingGroup.all(plan.build()).get(0).meetings())
                .extracting(meeting -> meeting.id().value())
                .containsExactly("first", "second", "undated");
    }

    @Test
    void aMeetingTakesUpWhatEarlierOnesLeftOpen() {
        SmallPlans plan = meeting(group(), "first", "2024-01-01");
        plan.add(CommunityKinds.DECISION, "open", "first");
        plan.add(CommunityKinds.DECISION, "doneBefore", "first")
                .set(CommunityKeys.DONE, Optional.of(LocalDate.parse("2024-02-01")));
        plan.add(CommunityKinds.DECISION, "doneSince", "first")
                .set(CommunityKeys.DONE, Optional.of(LocalDate.parse("2024-04-01")));
        plan.add(CommunityKinds.DECISION, "letGo", "first").set(CommunityKeys.DROPPED, true);
        meeting(plan, "second", "2024-03-01").add(CommunityKinds.DECISION, "own", "second");
        Snapshot built = plan.build();
        assertThat(meeting(built, "second").broughtForward())
                .extracting(decision -> decision.id().value())
                .containsExactly("open", "doneSince");
        assertThat(meeting(built, "first").broughtForward()).isEmpty();
    }

    @Test
    void theShareOfResidentsAtAMeetingNeedsBothCounts() {
        SmallPlans plan = meeting(group(), "half", "2024-01-01").set(CommunityKeys.RESIDENTS_PRESENT, number(4));
        meeting(plan, "whole", "2024-02-01")
                .set(CommunityKeys.RESIDENTS_PRESENT, number(4))
                .set(CommunityKeys.PROFESSIONALS_PRESENT, number(8));
        Snapshot built = plan.build();
        assertThat(meeting(built, "half").residentShare()).isEmpty();
        assertThat(meeting(built, "whole").residentShare()).hasValue(33);
    }

    @Test
    void anItemBelowAMeetingKnowsItsMeetingAndItsGroup() {
        SmallPlans plan = meeting(group(), "first", "2024-01-01").add(CommunityKinds.DECISION, "decision", "first");
        Snapshot built = plan.build();
        NodeId decision = new NodeId("decision");
        assertThat(Meeting.around(built, decision)).map(Meeting::id).contains(new NodeId("first"));
        assertThat(WorkingGroup.around(built, decision)).map(WorkingGroup::id).contains(new NodeId("group"));
        assertThat(List.of(WorkingGroup.around(built, new NodeId("plan")))).containsExactly(Optional.empty());
    }
}
