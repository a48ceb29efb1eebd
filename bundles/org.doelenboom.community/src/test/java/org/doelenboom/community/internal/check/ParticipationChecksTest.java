package org.doelenboom.community.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.community.internal.check.Samples.ALL;
import static org.doelenboom.community.internal.check.Samples.day;
import static org.doelenboom.community.internal.check.Samples.group;
import static org.doelenboom.community.internal.check.Samples.number;
import static org.doelenboom.community.internal.check.Samples.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.community.ChangeNature;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.DiagnosisRound;
import org.doelenboom.community.Participation;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.testkit.SmallPlans;
import org.junit.jupiter.api.Test;

class ParticipationChecksTest {
    private static SmallPlans method() {
        return plan().add(CommunityKinds.METHOD, "method", "plan");
    }

    private static SmallPlans round(SmallPlans plan, int year) {
        return plan.add(CommunityKinds.ROUND, "round" + year, "plan")
                .set(CommunityKeys.YEAR, number(Integer.toString(year)));
    }

    private static SmallPlans answered(SmallPlans plan) {
        return plan.set(CommunityKeys.SERVICES_ASKED, number("46")).set(CommunityKeys.RESIDENTS_ASKED, number("12"));
    }

    @Test
    void aMethodInUseThatNobodyAcceptedIsReported() {
        SmallPlans bad =
                method().set(CommunityKeys.FORMALISED, day("2022-05-01")).set(CommunityKeys.APPLIED, day("2023-01-01"));
        Snapshot mended = bad.mended(new MethodOrderCheck(), 0, ALL);
        assertThat(mended.node(new NodeId("method")).get(CommunityKeys.APPLIED)).isEmpty();
    }

    @Test
    void theMeetingThatAcceptedAMethodGivesTheDay() {
        SmallPlans bad = group().add(CommunityKinds.MEETING, "meeting", "group")
                .set(CommunityKeys.DATE, day("2022-11-08"))
                .add(CommunityKinds.METHOD, "method", "plan")
                .set(CommunityKeys.FORMALISED, day("2022-05-01"))
                .set(CommunityKeys.VALIDATED_AT, Optional.of(new NodeId("meeting")))
                .set(CommunityKeys.APPLIED, day("2023-01-01"));
        Snapshot mended = bad.mended(new MethodOrderCheck(), 0, ALL);
        assertThat(mended.node(new NodeId("method")).get(CommunityKeys.VALIDATED))
                .isEqualTo(day("2022-11-08"));
    }

    @Test
    void stepsInTheWrongOrderAreReportedAndCanBeSwapped() {
        SmallPlans bad = method().set(CommunityKeys.FORMALISED, day("2023-05-01"))
                .set(CommunityKeys.VALIDATED, day("2022-05-01"));
        bad.mended(new MethodOrderCheck(), 0, ALL);
    }

    @Test
    void aMethodThatWentItsStepsAndOneThatIsOnItsWayAreFine() {
        SmallPlans good = method().set(CommunityKeys.FORMALISED, day("2022-05-01"))
                .set(CommunityKeys.VALIDATED, day("2022-05-01"))
                .set(CommunityKeys.APPLIED, day("2022-06-01"))
                .add(CommunityKinds.METHOD, "draft", "plan")
                .set(CommunityKeys.FORMALISED, day("2024-05-01"));
        assertThat(good.found(new MethodOrderCheck())).isEmpty();
    }

    @Test
    void aYearWithoutADiagnosisIsReportedAndItsRoundCanBeAdded() {
        Snapshot mended = round(round(plan(), 2021), 2023).mended(new YearlyRoundCheck(), 0, ALL);
        assertThat(DiagnosisRound.all(mended))
                .extracting(DiagnosisRound::year)
                .containsExactly(OptionalInt.of(2021), OptionalInt.of(2022), OptionalInt.of(2023));
        assertThat(DiagnosisRound.all(mended).get(1).node().get(PlanKeys.TITLE).languages())
                .containsExactly("nl", "fr");
    }

    @Test
    void roundsOfOtherPlacesDoNotFillAGap() {
        List<NodeId> marollen = List.of(new NodeId("marollen"));
        List<NodeId> anneessens = List.of(new NodeId("anneessens"));
        SmallPlans plan = round(plan(), 2021).set(PlanKeys.NEIGHBOURHOODS, marollen);
        round(plan, 2022).set(PlanKeys.NEIGHBOURHOODS, anneessens);
        round(plan, 2023).set(PlanKeys.NEIGHBOURHOODS, marollen);
        assertThat(plan.found(new YearlyRoundCheck())).containsExactly("round2023");
    }

    @Test
    void aRoundEveryYearIsFine() {
        assertThat(round(round(plan(), 2021), 2022).found(new YearlyRoundCheck()))
                .isEmpty();
    }

    @Test
    void aRoundThatSaysNothingOnWhatItChangedIsReportedOnceThereIsALaterOne() {
        SmallPlans first = answered(round(plan(), 2021));
        assertThat(first.found(new RoundWithoutResultCheck())).isEmpty();
        Snapshot mended = answered(round(first, 2022)).mended(new RoundWithoutResultCheck(), 0, ALL);
        assertThat(DiagnosisRound.all(mended).get(0).changes().get(0).get(CommunityKeys.NATURE))
                .contains(ChangeNature.CONFIRMED);
    }

    @Test
    void lessParticipationThanAimedForIsReported() {
        SmallPlans bad = plan().add(PlanKinds.ACTION, "action", "plan")
                .set(CommunityKeys.PARTICIPATION, Optional.of(Participation.CONSULTED))
                .set(CommunityKeys.PARTICIPATION_AIM, Optional.of(Participation.DECIDING));
        assertThat(bad.found(new ParticipationAimCheck())).containsExactly("action");
    }

    @Test
    void participationThatReachesItsAimOrHasNoneIsFine() {
        SmallPlans good = plan().add(PlanKinds.ACTION, "reached", "plan")
                .set(CommunityKeys.PARTICIPATION, Optional.of(Participation.DECIDING))
                .set(CommunityKeys.PARTICIPATION_AIM, Optional.of(Participation.DECIDING))
                .add(PlanKinds.ACTION, "without", "plan")
                .set(CommunityKeys.PARTICIPATION, Optional.of(Participation.INFORMED));
        assertThat(good.found(new ParticipationAimCheck())).isEmpty();
    }
}
