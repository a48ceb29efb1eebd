package org.doelenboom.community.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.internal.CommunityMessages;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Reached;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetScope;
import org.doelenboom.testkit.SmallPlans;
import org.junit.jupiter.api.Test;

class CommunityMeasuresTest {
    private static final Optional<NodeId> MAROLLEN = Optional.of(new NodeId("marollen"));

    private static Optional<BigDecimal> number(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    /** Two neighbourhoods with a group each; residents by meeting: 4, 6 and 5 in one, 3 in the other, all in 2023. */
    private static SmallPlans plan() {
        SmallPlans plan = new SmallPlans(new CommunityMessages())
                .set(PlanKeys.FIRST_YEAR, number(2022))
                .set(PlanKeys.LAST_YEAR, number(2024))
                .add(PlanKinds.NEIGHBOURHOOD, "marollen", "plan")
                .add(PlanKinds.NEIGHBOURHOOD, "anneessens", "plan")
                .add(CommunityKinds.GROUP, "groupM", "plan")
                .set(PlanKeys.NEIGHBOURHOODS, List.of(new NodeId("marollen")))
                .add(CommunityKinds.GROUP, "groupA", "plan")
                .set(PlanKeys.NEIGHBOURHOODS, List.of(new NodeId("anneessens")));
        meeting(plan, "m1", "groupM", "2023-02-01", 4);
        meeting(plan, "m2", "groupM", "2023-06-01", 6);
        meeting(plan, "m3", "groupM", "2023-10-01", 5);
        meeting(plan, "a1", "groupA", "2023-03-01", 3);
        plan.add(CommunityKinds.MEETING, "planned", "groupA")
                .set(CommunityKeys.DATE, Optional.of(LocalDate.parse("2023-12-01")));
        return plan.add(PlanKinds.OPERATIONAL_OBJECTIVE, "objective", "plan")
                .add(TargetKeys.TARGET, "target", "objective");
    }

    private static void meeting(SmallPlans plan, String id, String group, String day, int residents) {
        plan.add(CommunityKinds.MEETING, id, group)
                .set(CommunityKeys.DATE, Optional.of(LocalDate.parse(day)))
                .set(CommunityKeys.RESIDENTS_PRESENT, number(residents));
    }

    private static Optional<Quantity> actual(Measure measure, Snapshot plan, int year, Optional<NodeId> place) {
        return measure.actual(plan, plan.node(new NodeId("target")), year, place);
    }

    @Test
    void meetingsThatNobodyCountedWereNotHeld() {
        Snapshot plan = plan().build();
        assertThat(actual(new MeetingsMeasure(), plan, 2023, Optional.empty())).contains(Quantity.of(4));
        assertThat(actual(new MeetingsMeasure(), plan, 2023, MAROLLEN)).contains(Quantity.of(3));
        assertThat(actual(new MeetingsMeasure(), plan, 2022, MAROLLEN)).isEmpty();
    }

    @Test
    void theMeetingWithTheFewestResidentsCounts() {
        Snapshot plan = plan().build();
        assertThat(actual(new ResidentsMeasure(), plan, 2023, MAROLLEN)).contains(Quantity.of(4));
        assertThat(actual(new ResidentsMeasure(), plan, 2023, Optional.empty())).contains(Quantity.of(3));
    }

    @Test
    void aTargetForEachNeighbourhoodIsFilledWithTheSumOverThem() {
        Snapshot plan = plan().set(TargetKeys.SCOPE, Optional.of(TargetScope.PER_NEIGHBOURHOOD))
                .build();
        assertThat(actual(new ResidentsMeasure(), plan, 2023, Optional.empty())).contains(Quantity.of(7));
    }

    @Test
    void aTargetThatNamesTheMeasureIsFilledByIt() {
        Snapshot plan = plan().set(TargetKeys.MEASURE, "community.meetings").build();
        Reached reached = Reached.total(
                new Target(plan, plan.node(new NodeId("target"))), List.of(new MeetingsMeasure()), Optional.empty());
        assertThat(reached.least()).isEqualByComparingTo("4");
    }

    @Test
    void peopleReachedAddUp() {
        SmallPlans plan = plan().add(CommunityKinds.MOBILISATION, "stall", "groupM")
                .set(CommunityKeys.DATE, Optional.of(LocalDate.parse("2023-05-01")))
                .set(CommunityKeys.REACHED, number(60))
                .add(CommunityKinds.MOBILISATION, "doors", "groupA")
                .set(CommunityKeys.DATE, Optional.of(LocalDate.parse("2023-07-01")))
                .set(CommunityKeys.REACHED, number(25));
        assertThat(actual(new ReachedMeasure(), plan.build(), 2023, Optional.empty()))
                .contains(Quantity.of(85));
        assertThat(actual(new ReachedMeasure(), plan.build(), 2023, MAROLLEN)).contains(Quantity.of(60));
    }

    @Test
    void servicesAndResidentsWhoAnsweredAddUpAndAJointRoundIsOfNoSinglePlace() {
        SmallPlans plan = plan().add(CommunityKinds.ROUND, "round", "plan")
                .set(CommunityKeys.YEAR, number(2023))
                .set(CommunityKeys.SERVICES_ASKED, number(46))
                .set(CommunityKeys.RESIDENTS_ASKED, number(12));
        assertThat(actual(new RespondentsMeasure(), plan.build(), 2023, Optional.empty()))
                .contains(Quantity.of(58));
        assertThat(actual(new RespondentsMeasure(), plan.build(), 2023, MAROLLEN))
                .isEmpty();
    }
}
