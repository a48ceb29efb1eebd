package org.doelenboom.eviction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.count.Counted;
import org.doelenboom.eviction.count.Figure;
import org.doelenboom.eviction.internal.EvictionKindProvider;
import org.doelenboom.eviction.internal.EvictionMessages;
import org.doelenboom.eviction.procedure.Deadlines;
import org.doelenboom.eviction.procedure.Rules;
import org.doelenboom.eviction.procedure.Step;
import org.doelenboom.eviction.procedure.Term;
import org.doelenboom.eviction.procedure.WinterException;
import org.doelenboom.eviction.study.PriorityGroup;
import org.doelenboom.eviction.study.RiskFactor;
import org.doelenboom.eviction.study.Use;
import org.doelenboom.eviction.study.Verdict;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final EvictionMessages messages = new EvictionMessages();

    private void assertThere(List<Message> wanted) {
        assertThat(wanted).isNotEmpty().allSatisfy(message -> assertThat(messages.text(message, Locale.ENGLISH))
                .as(message.key())
                .isPresent());
    }

    @Test
    void everyKindAndAttributeHasAName() {
        EvictionKindProvider provider = new EvictionKindProvider();
        List<Message> wanted = new ArrayList<>();
        provider.kinds().forEach(kind -> wanted.add(kind.name()));
        provider.attributes().forEach(attribute -> wanted.add(attribute.label()));
        assertThere(wanted);
    }

    @Test
    void everyWordOfAClosedSetHasAName() {
        List<Enum<?>> words = new ArrayList<>();
        for (Class<? extends Enum<?>> set : List.of(
                EvictionStage.class,
                Counted.class,
                Figure.class,
                PriorityGroup.class,
                Verdict.class,
                Use.class,
                RiskFactor.Standing.class,
                Step.class,
                WinterException.class)) {
            words.addAll(Arrays.asList(set.getEnumConstants()));
        }
        assertThere(words.stream().map(Words::of).toList());
    }

    @Test
    void everyTermAndLawOfTheRulesHasAName() {
        List<Message> wanted = new ArrayList<>();
        for (Rules rules : Deadlines.shipped().rules()) {
            rules.terms().stream().map(Term::length).forEach(wanted::add);
            rules.terms().stream().map(term -> term.law().name()).forEach(wanted::add);
            rules.notices().values().forEach(law -> wanted.add(law.name()));
            rules.rest().ifPresent(rest -> wanted.add(rest.law().name()));
        }
        assertThere(wanted);
    }

    @Test
    void everyKindOfCountExplainsItself() {
        assertThere(Arrays.stream(Counted.values())
                .map(counted -> EvictionMessages.message("counted.note." + Words.key(counted)))
                .toList());
    }
}
