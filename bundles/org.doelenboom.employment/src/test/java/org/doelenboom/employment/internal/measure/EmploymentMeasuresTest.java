package org.doelenboom.employment.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.Stage;
import org.doelenboom.employment.internal.EmploymentMessages;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Reached;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.testkit.SmallPlans;
import org.junit.jupiter.api.Test;

class EmploymentMeasuresTest {
    private static Optional<BigDecimal> number(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    private static SmallPlans target(SmallPlans plan, String id, String item, String measure) {
        return plan.add(TargetKeys.TARGET, id, item).set(TargetKeys.MEASURE, measure);
    }

    /** The tree of the real plan: 80 of whom 60 with first work and 20 with work that lasts. */
    private static SmallPlans plan() {
        SmallPlans plan = new SmallPlans(new EmploymentMessages())
                .set(PlanKeys.FIRST_YEAR, number(2022))
                .set(PlanKeys.LAST_YEAR, number(2025))
                .add(PlanKinds.INTERMEDIATE_OBJECTIVE, "work", "plan")
                .add(PlanKinds.OPERATIONAL_OBJECTIVE, "first", "work")
                .add(PlanKinds.ACTION, "identify", "first")
                .add(PlanKinds.OPERATIONAL_OBJECTIVE, "stable", "work");
        target(plan, "target80", "work", "employment.reached");
        target(plan, "target60", "first", "employment.reached");
        target(plan, "target20", "stable", "employment.reached");
        target(plan, "intake", "identify", "employment.identified");
        plan.add(EmploymentKinds.COHORT, "young", "plan")
                .set(EmploymentKeys.OBJECTIVE, Optional.of(new NodeId("first")))
                .add(EmploymentKinds.COUNT, "young2023", "young")
                .set(EmploymentKeys.PERIOD, "2023")
                .set(EmploymentKeys.IDENTIFIED, Quantity.of(22))
                .set(EmploymentKeys.FIRST_WORK, Quantity.of(14))
                .set(EmploymentKeys.STABLE, Quantity.of(5));
        return plan.add(EmploymentKinds.COHORT, "record", "plan")
                .set(EmploymentKeys.OBJECTIVE, Optional.of(new NodeId("stable")))
                .set(EmploymentKeys.GOAL, Optional.of(Stage.STABLE))
                .add(EmploymentKinds.COUNT, "record2023", "record")
                .set(EmploymentKeys.PERIOD, "2023")
                .set(EmploymentKeys.IDENTIFIED, Quantity.of(8))
                .set(EmploymentKeys.FIRST_WORK, Quantity.of(7))
                .set(EmploymentKeys.STABLE, Quantity.of(6));
    }

    private static Optional<Quantity> actual(Measure measure, Snapshot plan, String target) {
        return measure.actual(plan, plan.node(new NodeId(target)), 2023, Optional.empty());
    }

    @Test
    void eachCohortCountsAtItsOwnGoalAndTheObjectiveAboveHasBoth() {
        Snapshot plan = plan().build();
        assertThat(actual(new GoalMeasure(), plan, "target60")).contains(Quantity.of(14));
        assertThat(actual(new GoalMeasure(), plan, "target20")).contains(Quantity.of(6));
        assertThat(actual(new GoalMeasure(), plan, "target80")).contains(Quantity.of(20));
    }

    @Test
    void aTargetOfAnActionIsFilledByTheCohortOfItsObjective() {
        Snapshot plan = plan().build();
        assertThat(actual(new IdentifiedMeasure(), plan, "intake")).contains(Quantity.of(22));
    }

    @Test
    void aPersonInBothCohortsCountsOnceWhereSheReachedBothGoals() {
        Snapshot plan = plan().add(EmploymentKinds.SHARED, "shared", "plan")
                .set(EmploymentKeys.PERIOD, "2023")
                .set(EmploymentKeys.COHORTS, List.of(new NodeId("young"), new NodeId("record")))
                .set(EmploymentKeys.FIRST_WORK, Quantity.of(3))
                .set(EmploymentKeys.STABLE, Quantity.of(2))
                .build();
        assertThat(actual(new GoalMeasure(), plan, "target80")).contains(Quantity.of(18));
        assertThat(actual(new FirstWorkMeasure(), plan, "target80")).contains(Quantity.of(18));
        assertThat(actual(new GoalMeasure(), plan, "target60")).contains(Quantity.of(14));
    }

    @Test
    void aYearThatNobodyCountedHasNoFigure() {
        Snapshot plan = plan().build();
        assertThat(new GoalMeasure().actual(plan, plan.node(new NodeId("target80")), 2022, Optional.empty()))
                .isEmpty();
    }

    @Test
    void aTargetThatNamesTheMeasureIsFilledByIt() {
        Snapshot plan = plan().build();
        Reached reached = Reached.total(
                new Target(plan, plan.node(new NodeId("target80"))), List.of(new GoalMeasure()), Optional.empty());
        assertThat(reached.least()).isEqualByComparingTo("20");
    }
}
