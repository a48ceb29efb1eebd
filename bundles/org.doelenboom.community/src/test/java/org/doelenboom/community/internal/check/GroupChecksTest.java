package org.doelenboom.community.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.community.internal.check.Samples.ALL;
import static org.doelenboom.community.internal.check.Samples.day;
import static org.doelenboom.community.internal.check.Samples.group;
import static org.doelenboom.community.internal.check.Samples.number;

import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.community.Capacity;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Decision;
import org.doelenboom.community.WorkingGroup;
import org.doelenboom.testkit.SmallPlans;
import org.junit.jupiter.api.Test;

class GroupChecksTest {
    private static SmallPlans decision() {
        return group().add(CommunityKinds.MEETING, "meeting", "group")
                .set(CommunityKeys.DATE, day("2024-03-01"))
                .add(CommunityKinds.DECISION, "decision", "meeting");
    }

    private static SmallPlans laterMeeting(SmallPlans plan) {
        return plan.add(CommunityKinds.MEETING, "later", "group")
                .set(CommunityKeys.DATE, day("2024-06-01"))
                .set(CommunityKeys.RESIDENTS_PRESENT, number("4"));
    }

    @Test
    void aGroupWithoutResidentsIsReportedAndASeatCanBeAdded() {
        SmallPlans bad = Samples.plan()
                .add(CommunityKinds.GROUP, "group", "plan")
                .add(CommunityKinds.SEAT, "seat", "group")
                .set(CommunityKeys.CAPACITY, Optional.of(Capacity.PROFESSIONAL))
                .set(CommunityKeys.SEATS, number("3"));
        Snapshot mended = bad.mended(new ResidentsInGroupCheck(), 0, ALL);
        assertThat(WorkingGroup.all(mended).get(0).residents()).isEqualTo(1);
    }

    @Test
    void aGroupWithResidentsAndAGroupWithoutMembersAreFine() {
        assertThat(group().found(new ResidentsInGroupCheck())).isEmpty();
        assertThat(Samples.plan().add(CommunityKinds.GROUP, "empty", "plan").found(new ResidentsInGroupCheck()))
                .isEmpty();
    }

    @Test
    void aNumberBelowZeroIsReportedAndMadePositive() {
        SmallPlans bad = group().add(CommunityKinds.MEETING, "meeting", "group")
                .set(CommunityKeys.RESIDENTS_PRESENT, number("-4"));
        Snapshot mended = bad.mended(new CountCheck(), 0, ALL);
        assertThat(mended.node(new NodeId("meeting")).get(CommunityKeys.RESIDENTS_PRESENT))
                .isEqualTo(number("4"));
    }

    @Test
    void halfAPersonIsReportedAndZeroPeopleAreFine() {
        SmallPlans bad = group().add(CommunityKinds.MOBILISATION, "stall", "group")
                .set(CommunityKeys.REACHED, number("12.5"))
                .set(CommunityKeys.JOINED, number("0"));
        assertThat(bad.found(new CountCheck())).containsExactly("stall");
        bad.mended(new CountCheck(), 0, ALL);
    }

    @Test
    void aDecisionStillOpenAfterTheMeetingThatFollowedItsLastDayIsReported() {
        SmallPlans bad = laterMeeting(decision().set(CommunityKeys.DUE, day("2024-05-01")));
        assertThat(bad.found(new OpenAfterMeetingCheck())).containsExactly("decision");
    }

    @Test
    void aLateDecisionCanBeDoneGetMoreTimeOrBeLetGo() {
        SmallPlans bad = laterMeeting(decision()
                .set(CommunityKeys.DUE, day("2024-05-01"))
                .set(CommunityKeys.RESPONSIBLE, Optional.of(new NodeId("cpas"))));
        assertThat(state(bad.mended(new OpenAfterMeetingCheck(), 0, ALL))).isEqualTo(Decision.State.DONE);
        assertThat(bad.mended(new OpenAfterMeetingCheck(), 1, ALL)
                        .node(new NodeId("decision"))
                        .get(CommunityKeys.DUE))
                .isEqualTo(day("2024-06-01"));
        assertThat(state(bad.mended(new OpenAfterMeetingCheck(), 2, ALL))).isEqualTo(Decision.State.DROPPED);
    }

    private static Decision.State state(Snapshot plan) {
        return new Decision(plan, plan.node(new NodeId("decision"))).state();
    }

    @Test
    void aDecisionThatIsDoneOrNotYetDueIsNotLate() {
        assertThat(laterMeeting(decision().set(CommunityKeys.DUE, day("2024-06-01")))
                        .found(new OpenAfterMeetingCheck()))
                .isEmpty();
        assertThat(laterMeeting(decision()
                                .set(CommunityKeys.DUE, day("2024-05-01"))
                                .set(CommunityKeys.DONE, day("2024-04-01")))
                        .found(new OpenAfterMeetingCheck()))
                .isEmpty();
    }

    @Test
    void aMeetingThatNobodyCountedDoesNotMakeADecisionLate() {
        SmallPlans planned = decision()
                .set(CommunityKeys.DUE, day("2024-05-01"))
                .add(CommunityKinds.MEETING, "later", "group")
                .set(CommunityKeys.DATE, day("2030-06-01"));
        assertThat(planned.found(new OpenAfterMeetingCheck())).isEmpty();
    }

    @Test
    void aDatedDecisionThatNobodySeesToIsReportedAndOffersTheEmployers() {
        SmallPlans bad = decision().set(CommunityKeys.DUE, day("2024-05-01"));
        Snapshot mended = bad.mended(new NobodyNamedCheck(), 0, ALL);
        assertThat(mended.node(new NodeId("decision")).get(CommunityKeys.RESPONSIBLE))
                .contains(new NodeId("cpas"));
    }

    @Test
    void aDecisionWithoutADayNeedsNobody() {
        assertThat(decision().found(new NobodyNamedCheck())).isEmpty();
    }

    @Test
    void aDecisionDoneBeforeItWasTakenIsReported() {
        SmallPlans bad = decision().set(CommunityKeys.DONE, day("2024-02-01"));
        bad.mended(new DecisionDatesCheck(), 0, ALL);
        bad.mended(new DecisionDatesCheck(), 1, ALL);
    }

    @Test
    void aDecisionDueBeforeItWasTakenIsReported() {
        SmallPlans bad = decision()
                .set(CommunityKeys.RESPONSIBLE, Optional.of(new NodeId("cpas")))
                .set(CommunityKeys.DUE, day("2023-03-01"));
        bad.mended(new DecisionDatesCheck(), 0, ALL);
    }

    @Test
    void aDecisionDoneOnTheDayOfItsMeetingIsFine() {
        assertThat(decision().set(CommunityKeys.DONE, day("2024-03-01")).found(new DecisionDatesCheck()))
                .isEmpty();
    }
}
