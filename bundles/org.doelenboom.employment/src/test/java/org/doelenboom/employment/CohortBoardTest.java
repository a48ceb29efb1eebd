package org.doelenboom.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.employment.internal.EmploymentMessages;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.testkit.SmallPlans;
import org.junit.jupiter.api.Test;

class CohortBoardTest {
    private static final Optional<NodeId> MAROLLEN = Optional.of(new NodeId("marollen"));

    private static SmallPlans plan() {
        return new SmallPlans(new EmploymentMessages())
                .set(PlanKeys.FIRST_YEAR, Optional.of(BigDecimal.valueOf(2022)))
                .set(PlanKeys.LAST_YEAR, Optional.of(BigDecimal.valueOf(2024)))
                .add(PlanKinds.NEIGHBOURHOOD, "marollen", "plan")
                .add(EmploymentKinds.COHORT, "young", "plan");
    }

    private static SmallPlans count(
            SmallPlans plan, String id, String cohort, String period, int identified, int accompanied) {
        return plan.add(EmploymentKinds.COUNT, id, cohort)
                .set(EmploymentKeys.PERIOD, period)
                .set(EmploymentKeys.IDENTIFIED, Quantity.of(identified))
                .set(EmploymentKeys.ACCOMPANIED, Quantity.of(accompanied));
    }

    private static CohortBoard board(Snapshot plan, Optional<NodeId> place) {
        return CohortBoard.of(Cohort.all(plan), place);
    }

    @Test
    void theBoardHasTheYearsOfThePlanAndWhatWasCountedOutsideIt() {
        Snapshot plan = count(plan(), "a", "young", "2025", 3, 1).build();
        assertThat(board(plan, Optional.empty()).years())
                .extracting(CohortBoard.Year::year)
                .containsExactly(2022, 2023, 2024, 2025);
    }

    @Test
    void conversionIsOfAllWhoCameSinceTheStart() {
        SmallPlans plan = count(plan(), "a", "young", "2022", 20, 10);
        count(plan, "b", "young", "2023", 20, 18);
        CohortBoard.Year second = board(plan.build(), Optional.empty()).years().get(1);
        assertThat(second.sinceStart().at(Stage.IDENTIFIED)).isEqualTo(Quantity.of(40));
        assertThat(second.conversion(Stage.ACCOMPANIED)).contains(new Conversion(70, 70));
        assertThat(second.conversion(Stage.IDENTIFIED)).isEmpty();
        assertThat(second.conversion(Stage.FIRST_WORK)).isEmpty();
    }

    @Test
    void quartersAddUpAndAWiderPeriodCountsInsteadOfWhatLiesInIt() {
        SmallPlans plan = count(plan(), "q1", "young", "2022-Q1", 5, 2);
        count(plan, "q2", "young", "2022-Q2", 6, 3);
        assertThat(board(plan.build(), Optional.empty()).total().at(Stage.IDENTIFIED))
                .isEqualTo(Quantity.of(11));
        count(plan, "year", "young", "2022", 25, 9);
        assertThat(board(plan.build(), Optional.empty()).total().at(Stage.IDENTIFIED))
                .isEqualTo(Quantity.of(25));
    }

    @Test
    void aNeighbourhoodShowsOnlyWhatWasCountedThere() {
        SmallPlans plan = count(plan(), "here", "young", "2022", 5, 2).set(EmploymentKeys.NEIGHBOURHOOD, MAROLLEN);
        count(plan, "elsewhere", "young", "2022", 8, 2);
        assertThat(board(plan.build(), MAROLLEN).total().at(Stage.IDENTIFIED)).isEqualTo(Quantity.of(5));
        assertThat(board(plan.build(), Optional.empty()).total().at(Stage.IDENTIFIED))
                .isEqualTo(Quantity.of(13));
    }

    @Test
    void whoIsInTwoCohortsCountsOnceInBothTogether() {
        SmallPlans plan = plan().add(EmploymentKinds.COHORT, "record", "plan");
        count(plan, "a", "young", "2022", 20, 10);
        count(plan, "b", "record", "2022", 6, 4);
        count(plan, "both", "plan", "2022", 2, 1);
        plan.set(EmploymentKeys.COHORTS, List.of(new NodeId("young"), new NodeId("record")));
        Snapshot built = asShared(plan);
        assertThat(board(built, Optional.empty()).total().at(Stage.IDENTIFIED)).isEqualTo(Quantity.of(24));
        assertThat(board(built, Optional.empty()).total().at(Stage.ACCOMPANIED)).isEqualTo(Quantity.of(13));
        CohortBoard alone = CohortBoard.of(List.of(Cohort.all(built).get(0)), Optional.empty());
        assertThat(alone.total().at(Stage.IDENTIFIED)).isEqualTo(Quantity.of(20));
    }

    /** The count directly below the plan as one of shared people. */
    private static Snapshot asShared(SmallPlans plan) {
        var document = plan.open();
        document.edit(
                new EmploymentModule().name(), edit -> edit.changeKind(new NodeId("both"), EmploymentKinds.SHARED));
        return document.snapshot();
    }

    @Test
    void figuresHeldBackMakeRanges() {
        SmallPlans plan = plan().add(EmploymentKinds.COUNT, "a", "young")
                .set(EmploymentKeys.PERIOD, "2022")
                .set(EmploymentKeys.IDENTIFIED, Quantity.of(10))
                .set(EmploymentKeys.ACCOMPANIED, new Quantity.FewerThan(5));
        CohortBoard.Year year = board(plan.build(), Optional.empty()).years().get(0);
        assertThat(year.conversion(Stage.ACCOMPANIED).orElseThrow().written()).isEqualTo("10–40\u00a0%");
    }

    @Test
    void onTheWayAreThoseWhoCameAndDidNotLeaveOrArrive() {
        SmallPlans plan = count(plan(), "a", "young", "2022", 20, 10)
                .set(EmploymentKeys.STABLE, Quantity.of(4))
                .set(EmploymentKeys.DROPPED_OUT, Quantity.of(6))
                .set(EmploymentKeys.RETURNED, Quantity.of(1));
        assertThat(board(plan.build(), Optional.empty()).total().onTheWay()).isEqualTo(Quantity.of(11));
    }

    @Test
    void aRangeEndsAtAHundredAndWrongFiguresAreShownAsTheyAre() {
        Quantity few = new Quantity.FewerThan(5);
        assertThat(Conversion.of(few, few)).contains(new Conversion(25, 100));
        assertThat(Conversion.of(Quantity.of(4), Quantity.of(6))).contains(new Conversion(150, 150));
        assertThat(Conversion.of(Quantity.of(0), Quantity.of(0))).isEmpty();
    }
}
