package org.doelenboom.employment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.EmploymentModule;
import org.doelenboom.employment.Progress;
import org.doelenboom.employment.Stage;
import org.doelenboom.employment.internal.command.AddCount;
import org.doelenboom.employment.internal.command.CloseDecision;
import org.doelenboom.employment.internal.measure.AccompaniedMeasure;
import org.doelenboom.employment.internal.measure.FirstWorkMeasure;
import org.doelenboom.employment.internal.measure.GoalMeasure;
import org.doelenboom.employment.internal.measure.IdentifiedMeasure;
import org.doelenboom.employment.internal.measure.StableMeasure;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.testkit.SmallPlans;
import org.junit.jupiter.api.Test;

class EmploymentWordsTest {
    private final EmploymentKindProvider provider = new EmploymentKindProvider();

    @Test
    void everyKindAndAttributeHasAName() {
        provider.kinds().forEach(kind -> SmallPlans.assertSaid(new EmploymentMessages(), kind.name()));
        provider.attributes().forEach(attribute -> SmallPlans.assertSaid(new EmploymentMessages(), attribute.label()));
    }

    @Test
    void everyWordThatIsChosenHasAName() {
        Stream.of(Stage.values()).forEach(word -> SmallPlans.assertSaid(new EmploymentMessages(), word.label()));
        Stream.of(Progress.values()).forEach(word -> SmallPlans.assertSaid(new EmploymentMessages(), word.label()));
    }

    @Test
    void theModuleItsMeasuresAndItsCommandsSayWhatTheyAre() {
        SmallPlans.assertSaid(new EmploymentMessages(), new EmploymentModule().name());
        SmallPlans.assertSaid(new EmploymentMessages(), new EmploymentModule().description());
        List.of(
                        new IdentifiedMeasure(),
                        new AccompaniedMeasure(),
                        new FirstWorkMeasure(),
                        new StableMeasure(),
                        new GoalMeasure())
                .forEach(measure -> SmallPlans.assertSaid(new EmploymentMessages(), measure.name()));
        SmallPlans.assertSaid(new EmploymentMessages(), new AddCount().name());
        SmallPlans.assertSaid(new EmploymentMessages(), new CloseDecision().name());
    }

    @Test
    void everyKindIsOfTheModuleAndStandsBelowThePlanOrAnotherOfThem() {
        Set<KindId> own = new HashSet<>();
        provider.kinds().stream().map(KindDefinition::id).forEach(own::add);
        assertThat(own).allMatch(kind -> kind.namespace().equals(EmploymentKinds.MODULE));
        own.add(PlanKinds.PLAN);
        assertThat(provider.kinds()).allMatch(kind -> own.containsAll(kind.parents()));
    }
}
