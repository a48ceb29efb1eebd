package org.doelenboom.employment.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.employment.Cohort;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.Stage;
import org.doelenboom.employment.internal.EmploymentMessages;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetBasis;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetOverlap;
import org.doelenboom.testkit.SmallPlans;
import org.junit.jupiter.api.Test;

class EmploymentChecksTest {
    private static final List<PlanCheck> ALL = List.of(
            new BracketOrderCheck(),
            new BracketOfTargetCheck(),
            new OverlapCheck(),
            new SharedOfSeparateCheck(),
            new StageOrderCheck(),
            new SharedMoreThanCohortCheck(),
            new CountedTwiceCheck(),
            new SmallCountCheck(),
            new EveryoneReachesCheck(),
            new AgreementCheck(),
            new DecisionDatesCheck(),
            new PeriodOfCountCheck());

    private static Optional<BigDecimal> number(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    private static SmallPlans cohort(SmallPlans plan, String id, int from, int to) {
        return plan.add(EmploymentKinds.COHORT, id, "plan")
                .set(EmploymentKeys.AGE_FROM, number(from))
                .set(EmploymentKeys.AGE_TO, number(to));
    }

    private static SmallPlans young() {
        return cohort(new SmallPlans(new EmploymentMessages()), "young", 16, 35);
    }

    private static SmallPlans count(SmallPlans plan, String id, String cohort, String period) {
        return plan.add(EmploymentKinds.COUNT, id, cohort).set(EmploymentKeys.PERIOD, period);
    }

    /** A cohort of 25 to 35 under an objective, with a target for 20 and an action that is to identify them. */
    private static SmallPlans underObjective() {
        SmallPlans plan = new SmallPlans(new EmploymentMessages())
                .add(PlanKinds.OPERATIONAL_OBJECTIVE, "objective", "plan")
                .add(TargetKeys.TARGET, "target", "objective")
                .set(TargetKeys.AMOUNT, number(20))
                .set(TargetKeys.MEASURE, "employment.reached")
                .set(TargetKeys.AGE_FROM, number(25))
                .set(TargetKeys.AGE_TO, number(35));
        return cohort(plan, "record", 25, 35).set(EmploymentKeys.OBJECTIVE, Optional.of(new NodeId("objective")));
    }

    private static SmallPlans intake(int amount) {
        return underObjective()
                .add(PlanKinds.ACTION, "action", "objective")
                .add(TargetKeys.TARGET, "intake", "action")
                .set(TargetKeys.AMOUNT, number(amount))
                .set(TargetKeys.MEASURE, "employment.identified");
    }

    @Test
    void aBracketThatEndsBeforeItBeginsIsReportedAndTurnedRound() {
        Snapshot mended = cohort(new SmallPlans(new EmploymentMessages()), "young", 35, 16)
                .mended(new BracketOrderCheck(), 0, ALL);
        assertThat(Cohort.all(mended).get(0).ageFrom()).isEqualTo(number(16));
        assertThat(young().found(new BracketOrderCheck())).isEmpty();
    }

    @Test
    void peopleIdentifiedInAnotherBracketAreReported() {
        SmallPlans bad = intake(30).set(TargetKeys.AGE_FROM, number(16)).set(TargetKeys.AGE_TO, number(35));
        assertThat(bad.found(new BracketOfTargetCheck())).containsExactly("record");
        Snapshot mended = bad.mended(new BracketOfTargetCheck(), 1, ALL);
        assertThat(mended.node(new NodeId("intake")).get(TargetKeys.AGE_FROM)).isEqualTo(number(25));
    }

    @Test
    void aCohortCanTakeOverTheBracketOfItsTarget() {
        SmallPlans bad = underObjective().set(EmploymentKeys.AGE_FROM, number(16));
        Snapshot mended = bad.mended(new BracketOfTargetCheck(), 0, ALL);
        assertThat(Cohort.all(mended).get(0).ageFrom()).isEqualTo(number(25));
    }

    @Test
    void equalBracketsAndTargetsWithoutOneAreFine() {
        assertThat(intake(30).found(new BracketOfTargetCheck())).isEmpty();
    }

    @Test
    void cohortsThatShareAgesMustSaySo() {
        SmallPlans bad = cohort(young(), "record", 25, 35);
        assertThat(bad.found(new OverlapCheck())).containsExactly("record");
        bad.mended(new OverlapCheck(), 0, ALL);
        assertThat(Cohort.all(bad.mended(new OverlapCheck(), 1, ALL)).get(1).overlap())
                .contains(TargetOverlap.OVERLAPPING);
    }

    @Test
    void cohortsOfOtherAgesAndOnesThatSaySoAreFine() {
        assertThat(cohort(young(), "older", 36, 50).found(new OverlapCheck())).isEmpty();
        assertThat(cohort(young(), "record", 25, 35)
                        .set(EmploymentKeys.OVERLAP, Optional.of(TargetOverlap.DISJOINT))
                        .found(new OverlapCheck()))
                .isEmpty();
    }

    private static SmallPlans shared(TargetOverlap overlap) {
        SmallPlans plan = cohort(young(), "record", 25, 35).set(EmploymentKeys.OVERLAP, Optional.of(overlap));
        count(plan, "a", "young", "2023").set(EmploymentKeys.IDENTIFIED, Quantity.of(20));
        count(plan, "b", "record", "2023").set(EmploymentKeys.IDENTIFIED, Quantity.of(6));
        return plan.add(EmploymentKinds.SHARED, "shared", "plan")
                .set(EmploymentKeys.PERIOD, "2023")
                .set(EmploymentKeys.COHORTS, List.of(new NodeId("young"), new NodeId("record")));
    }

    @Test
    void peopleSharedByACohortThatSharesNobodyAreReported() {
        SmallPlans bad = shared(TargetOverlap.DISJOINT).set(EmploymentKeys.IDENTIFIED, Quantity.of(2));
        bad.mended(new SharedOfSeparateCheck(), 0, ALL);
        assertThat(shared(TargetOverlap.OVERLAPPING)
                        .set(EmploymentKeys.IDENTIFIED, Quantity.of(2))
                        .found(new SharedOfSeparateCheck()))
                .isEmpty();
    }

    @Test
    void moreSharedPeopleThanTheSmallerCohortHasAreReported() {
        SmallPlans bad = shared(TargetOverlap.OVERLAPPING).set(EmploymentKeys.IDENTIFIED, Quantity.of(7));
        Snapshot mended = bad.mended(new SharedMoreThanCohortCheck(), 0, ALL);
        assertThat(mended.node(new NodeId("shared")).get(EmploymentKeys.IDENTIFIED))
                .isEqualTo(Quantity.of(6));
        assertThat(shared(TargetOverlap.OVERLAPPING)
                        .set(EmploymentKeys.IDENTIFIED, new Quantity.FewerThan(5))
                        .found(new SharedMoreThanCohortCheck()))
                .isEmpty();
    }

    @Test
    void moreWorkThanPeopleOnTheWayIsReported() {
        SmallPlans bad = count(young(), "a", "young", "2022")
                .set(EmploymentKeys.ACCOMPANIED, Quantity.of(10))
                .set(EmploymentKeys.FIRST_WORK, Quantity.of(11));
        assertThat(bad.found(new StageOrderCheck())).containsExactly("young");
    }

    @Test
    void workInALaterYearThanTheHelpIsFineAndSoAreFiguresThatMayBeEqual() {
        SmallPlans good = count(young(), "a", "young", "2022").set(EmploymentKeys.ACCOMPANIED, Quantity.of(10));
        count(good, "b", "young", "2023")
                .set(EmploymentKeys.ACCOMPANIED, Quantity.of(0))
                .set(EmploymentKeys.FIRST_WORK, Quantity.of(9))
                .set(EmploymentKeys.STABLE, new Quantity.FewerThan(20));
        assertThat(good.found(new StageOrderCheck())).isEmpty();
    }

    @Test
    void aQuarterOfAYearThatIsCountedAsAWholeIsReported() {
        SmallPlans bad = count(count(young(), "year", "young", "2023"), "quarter", "young", "2023-Q2");
        assertThat(bad.found(new CountedTwiceCheck())).containsExactly("quarter");
        assertThat(bad.mended(new CountedTwiceCheck(), 0, ALL).find(new NodeId("quarter")))
                .isEmpty();
    }

    @Test
    void aPeriodCountedTwiceCanBeAddedTogether() {
        SmallPlans bad = count(young(), "one", "young", "2023").set(EmploymentKeys.IDENTIFIED, Quantity.of(8));
        count(bad, "two", "young", "2023").set(EmploymentKeys.IDENTIFIED, Quantity.of(5));
        Snapshot mended = bad.mended(new CountedTwiceCheck(), 1, ALL);
        assertThat(mended.node(new NodeId("one")).get(EmploymentKeys.IDENTIFIED))
                .isEqualTo(Quantity.of(13));
    }

    @Test
    void oneYearInTwoPlacesIsFine() {
        SmallPlans good = count(young(), "here", "young", "2023")
                .set(EmploymentKeys.NEIGHBOURHOOD, Optional.of(new NodeId("marollen")));
        count(good, "there", "young", "2023");
        assertThat(good.found(new CountedTwiceCheck())).isEmpty();
    }

    @Test
    void smallFiguresOfASensitiveCohortAreHeldBack() {
        SmallPlans bad = count(young().set(EmploymentKeys.SENSITIVE, true), "a", "young", "2023")
                .set(EmploymentKeys.IDENTIFIED, Quantity.of(12))
                .set(EmploymentKeys.ACCOMPANIED, Quantity.of(4))
                .set(EmploymentKeys.FIRST_WORK, Quantity.of(0));
        Snapshot mended = bad.mended(new SmallCountCheck(), 0, ALL);
        assertThat(mended.node(new NodeId("a")).get(EmploymentKeys.ACCOMPANIED)).isEqualTo(new Quantity.FewerThan(5));
        assertThat(mended.node(new NodeId("a")).get(EmploymentKeys.FIRST_WORK)).isEqualTo(Quantity.of(0));
    }

    @Test
    void smallFiguresOfOtherCohortsAreFine() {
        assertThat(count(young(), "a", "young", "2023")
                        .set(EmploymentKeys.IDENTIFIED, Quantity.of(3))
                        .found(new SmallCountCheck()))
                .isEmpty();
    }

    @Test
    void asManyToReachTheGoalAsToComeIsReported() {
        assertThat(intake(20).found(new EveryoneReachesCheck())).containsExactly("record");
        assertThat(intake(30).found(new EveryoneReachesCheck())).isEmpty();
    }

    @Test
    void aboutTwentyAYearIsMeasuredOverAllYears() {
        SmallPlans plan = intake(6)
                .set(TargetKeys.BASIS, Optional.of(TargetBasis.PER_YEAR))
                .set(TargetKeys.FROM_YEAR, number(2022))
                .set(TargetKeys.TO_YEAR, number(2025));
        assertThat(plan.found(new EveryoneReachesCheck())).isEmpty();
    }

    @Test
    void anAgreementThatEndsBeforeItBeganIsReported() {
        SmallPlans bad = new SmallPlans(new EmploymentMessages())
                .add(PlanKinds.PARTY, "partner", "plan")
                .add(EmploymentKinds.AGREEMENT, "agreement", "plan")
                .set(EmploymentKeys.PARTNERS, List.of(new NodeId("partner")))
                .set(EmploymentKeys.SIGNED, day("2024-03-01"))
                .set(EmploymentKeys.UNTIL, day("2023-03-01"));
        bad.mended(new AgreementCheck(), 0, ALL);
    }

    @Test
    void aSignedAgreementNamesAPartner() {
        SmallPlans bad = new SmallPlans(new EmploymentMessages())
                .add(EmploymentKinds.AGREEMENT, "agreement", "plan")
                .set(EmploymentKeys.SIGNED, day("2024-03-01"));
        bad.mended(new AgreementCheck(), 0, ALL);
        assertThat(new SmallPlans(new EmploymentMessages())
                        .add(EmploymentKinds.AGREEMENT, "draft", "plan")
                        .found(new AgreementCheck()))
                .isEmpty();
    }

    @Test
    void aDecisionDoneBeforeItsConsultationIsReported() {
        SmallPlans consultation = new SmallPlans(new EmploymentMessages())
                .add(EmploymentKinds.CONSULTATION, "consultation", "plan")
                .set(EmploymentKeys.DATE, day("2023-05-10"))
                .add(EmploymentKinds.DECISION, "decision", "consultation");
        consultation.set(EmploymentKeys.DONE, day("2023-05-09"));
        consultation.mended(new DecisionDatesCheck(), 0, ALL);
        consultation.mended(new DecisionDatesCheck(), 1, ALL);
        assertThat(consultation.set(EmploymentKeys.DONE, day("2023-05-10")).found(new DecisionDatesCheck()))
                .isEmpty();
    }

    @Test
    void figuresOfNoPeriodAreReportedAndTheYearInTheTextIsOffered() {
        Snapshot mended = count(young(), "a", "young", "in 2023").mended(new PeriodOfCountCheck(), 0, ALL);
        assertThat(mended.node(new NodeId("a")).get(EmploymentKeys.PERIOD)).isEqualTo("2023");
        assertThat(count(young(), "a", "young", "").found(new PeriodOfCountCheck()))
                .containsExactly("a");
        assertThat(count(young(), "a", "young", "2023-05").found(new PeriodOfCountCheck()))
                .isEmpty();
    }

    @Test
    void everyStageOfTheWayHasWordsForComingTooLate() {
        for (Stage stage : Stage.way().subList(1, 4)) {
            SmallPlans.assertSaid(
                    new EmploymentMessages(),
                    org.doelenboom.employment.internal.EmploymentMessages.message(
                            "problem.EM5." + stage.name().toLowerCase(java.util.Locale.ROOT), "2023", "3", "2"));
        }
    }
}
