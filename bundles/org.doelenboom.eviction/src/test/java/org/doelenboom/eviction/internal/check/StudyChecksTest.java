package org.doelenboom.eviction.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Plans;
import org.doelenboom.eviction.screening.ScreeningKeys;
import org.doelenboom.eviction.study.RiskFactor;
import org.doelenboom.eviction.study.StudyKeys;
import org.doelenboom.eviction.study.Use;
import org.doelenboom.eviction.study.Verdict;
import org.junit.jupiter.api.Test;

class StudyChecksTest {
    private static Optional<BigDecimal> number(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    private static Plans figures(
            KindId kind, Key<Optional<BigDecimal>> part, int some, Key<Optional<BigDecimal>> whole, int all) {
        return new Plans()
                .add("item", kind, Attributes.NONE)
                .set("item", part, number(some))
                .set("item", whole, number(all));
    }

    private static Plans risk(Verdict verdict, int files) {
        return figures(EvictionKinds.RISK_FACTOR, StudyKeys.FOUND_IN, files, StudyKeys.LOOKED_AT, 40)
                .set("item", StudyKeys.VERDICT, Optional.of(verdict));
    }

    private static Plans instrument(int threshold) {
        return new Plans()
                .add("list", EvictionKinds.INSTRUMENT, Attributes.NONE)
                .add("one", "list", EvictionKinds.QUESTION, Attributes.NONE)
                .add("two", "list", EvictionKinds.QUESTION, Attributes.NONE)
                .add("urgent", "list", EvictionKinds.THRESHOLD, Attributes.NONE)
                .set("one", ScreeningKeys.WEIGHT, number(2))
                .set("two", ScreeningKeys.WEIGHT, number(3))
                .set("urgent", ScreeningKeys.FROM, number(threshold));
    }

    @Test
    void moreFilesFoundThanLookedAtAreSwapped() {
        figures(EvictionKinds.RISK_FACTOR, StudyKeys.FOUND_IN, 40, StudyKeys.LOOKED_AT, 12)
                .fixed(new PartOfWholeCheck(), 0);
        assertThat(figures(EvictionKinds.RISK_FACTOR, StudyKeys.FOUND_IN, 12, StudyKeys.LOOKED_AT, 12)
                        .problems(new PartOfWholeCheck()))
                .isEmpty();
    }

    @Test
    void moreReferenceWorkersThanCasesAreSwapped() {
        figures(EvictionKinds.INTERVISION, StudyKeys.REFERENCE_WORKERS, 5, StudyKeys.CASES, 4)
                .fixed(new PartOfWholeCheck(), 0);
        assertThat(figures(EvictionKinds.INTERVISION, StudyKeys.REFERENCE_WORKERS, 2, StudyKeys.CASES, 4)
                        .problems(new PartOfWholeCheck()))
                .isEmpty();
    }

    @Test
    void aVerdictAgainstItsFiguresIsReported() {
        risk(Verdict.FOUND, 0).fixed(new VerdictCheck(), 0);
        risk(Verdict.NOT_FOUND, 3).fixed(new VerdictCheck(), 0);
        assertThat(risk(Verdict.FOUND, 3).problems(new VerdictCheck())).isEmpty();
        assertThat(risk(Verdict.NOT_FOUND, 0).problems(new VerdictCheck())).isEmpty();
    }

    @Test
    void whatResearchSaysStandsAgainstWhatIsFound() {
        BilingualText said = BilingualText.of("nl", "Ja");
        assertThat(standing(risk(Verdict.FOUND, 3).set("item", StudyKeys.LITERATURE, said)))
                .isEqualTo(RiskFactor.Standing.CONFIRMED);
        assertThat(standing(risk(Verdict.FOUND, 3))).isEqualTo(RiskFactor.Standing.ONLY_HERE);
        assertThat(standing(risk(Verdict.NOT_FOUND, 0).set("item", StudyKeys.LITERATURE, said)))
                .isEqualTo(RiskFactor.Standing.NOT_CONFIRMED);
        assertThat(standing(risk(Verdict.NOT_LOOKED_FOR, 0))).isEqualTo(RiskFactor.Standing.OPEN);
    }

    private static RiskFactor.Standing standing(Plans plan) {
        return RiskFactor.all(plan.build()).get(0).standing();
    }

    @Test
    void aThresholdThatNobodyCanReachIsLowered() {
        instrument(6).fixed(new ScoringCheck(), 0);
        assertThat(instrument(5).problems(new ScoringCheck())).isEmpty();
    }

    @Test
    void aQuestionThatCountsNothingGetsAPoint() {
        Plans bad = instrument(2).set("two", ScreeningKeys.WEIGHT, Optional.empty());
        assertThat(bad.problems(new ScoringCheck())).extracting(Problem::node).containsExactly(new NodeId("two"));
        bad.fixed(new ScoringCheck(), 0);
    }

    @Test
    void anInstrumentWithoutQuestionsIsReportedOnlyWhenItIsInUse() {
        Plans draft = new Plans().add("list", EvictionKinds.INSTRUMENT, Attributes.NONE);
        assertThat(draft.problems(new ScoringCheck())).isEmpty();
        draft.set("list", EvictionKeys.ADOPTED, Optional.of(LocalDate.of(2022, 9, 1)));
        assertThat(draft.problems(new ScoringCheck())).hasSize(1);
    }

    @Test
    void anInitiativeToBeTakenOverServesSomething() {
        Plans plan = new Plans()
                .add("item", EvictionKinds.INITIATIVE, Attributes.NONE)
                .set("item", StudyKeys.USE, Optional.of(Use.ADAPT));
        assertThat(plan.problems(new UnusedInitiativeCheck())).hasSize(1);
        plan.set("item", StudyKeys.SERVES, List.of(new NodeId("plan")));
        assertThat(plan.problems(new UnusedInitiativeCheck())).isEmpty();
        plan.set("item", StudyKeys.SERVES, List.of()).set("item", StudyKeys.USE, Optional.of(Use.LEAVE));
        assertThat(plan.problems(new UnusedInitiativeCheck())).isEmpty();
    }
}
