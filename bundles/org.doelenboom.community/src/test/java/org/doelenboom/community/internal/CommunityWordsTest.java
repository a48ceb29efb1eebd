package org.doelenboom.community.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.community.Capacity;
import org.doelenboom.community.ChangeNature;
import org.doelenboom.community.Channel;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.CommunityModule;
import org.doelenboom.community.Decision;
import org.doelenboom.community.Participation;
import org.doelenboom.community.ParticipationMethod;
import org.doelenboom.community.internal.measure.MeetingsMeasure;
import org.doelenboom.community.internal.measure.ReachedMeasure;
import org.doelenboom.community.internal.measure.ResidentsMeasure;
import org.doelenboom.community.internal.measure.RespondentsMeasure;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.testkit.SmallPlans;
import org.junit.jupiter.api.Test;

class CommunityWordsTest {
    private final CommunityKindProvider provider = new CommunityKindProvider();

    @Test
    void everyKindAndAttributeHasAName() {
        provider.kinds().forEach(kind -> SmallPlans.assertSaid(new CommunityMessages(), kind.name()));
        provider.attributes().forEach(attribute -> SmallPlans.assertSaid(new CommunityMessages(), attribute.label()));
    }

    @Test
    void everyWordThatIsChosenHasAName() {
        Stream.of(Capacity.values()).forEach(word -> SmallPlans.assertSaid(new CommunityMessages(), word.label()));
        Stream.of(Participation.values()).forEach(word -> SmallPlans.assertSaid(new CommunityMessages(), word.label()));
        Stream.of(Channel.values()).forEach(word -> SmallPlans.assertSaid(new CommunityMessages(), word.label()));
        Stream.of(ChangeNature.values()).forEach(word -> SmallPlans.assertSaid(new CommunityMessages(), word.label()));
        Stream.of(Decision.State.values())
                .forEach(word -> SmallPlans.assertSaid(new CommunityMessages(), word.label()));
        Stream.of(ParticipationMethod.Step.values())
                .forEach(word -> SmallPlans.assertSaid(new CommunityMessages(), word.label()));
    }

    @Test
    void theModuleAndItsMeasuresSayWhatTheyAre() {
        SmallPlans.assertSaid(new CommunityMessages(), new CommunityModule().name());
        SmallPlans.assertSaid(new CommunityMessages(), new CommunityModule().description());
        List.of(new MeetingsMeasure(), new ResidentsMeasure(), new ReachedMeasure(), new RespondentsMeasure())
                .forEach(measure -> SmallPlans.assertSaid(new CommunityMessages(), measure.name()));
    }

    @Test
    void everyKindIsOfTheModuleAndStandsBelowThePlanOrAnotherOfThem() {
        Set<KindId> own = new HashSet<>();
        provider.kinds().stream().map(KindDefinition::id).forEach(own::add);
        assertThat(own).allMatch(kind -> kind.namespace().equals(CommunityKinds.MODULE));
        own.add(PlanKinds.PLAN);
        assertThat(provider.kinds()).allMatch(kind -> own.containsAll(kind.parents()));
    }

    @Test
    void onlyItsOwnAttributesStandOnKindsOfTheCore() {
        assertThat(provider.attributes())
                .filteredOn(attribute -> attribute.kinds().contains(PlanKinds.ACTION))
                .extracting(AttributeDefinition::key)
                .allMatch(key -> KindId.namespaceOf(key.name()).equals(CommunityKinds.MODULE));
    }
}
