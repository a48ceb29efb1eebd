package org.doelenboom.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.access.internal.AccessKindProvider;
import org.doelenboom.access.internal.AccessMessages;
import org.doelenboom.access.week.DayPart;
import org.doelenboom.access.week.WeekWords;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.PropertyMessages;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static <T> void add(List<Message> messages, T[] words, java.util.function.Function<T, Message> label) {
        Arrays.stream(words).map(label).forEach(messages::add);
    }

    private static List<Message> all() {
        AccessKindProvider provider = new AccessKindProvider();
        List<Message> messages = new ArrayList<>();
        provider.kinds().forEach(kind -> messages.add(kind.name()));
        provider.attributes().forEach(attribute -> messages.add(attribute.label()));
        add(messages, ServiceKind.values(), ServiceKind::label);
        add(messages, VisitMode.values(), VisitMode::label);
        add(messages, WeekOfMonth.values(), WeekOfMonth::label);
        add(messages, Rating.values(), Rating::label);
        add(messages, BarrierKind.values(), BarrierKind::label);
        add(messages, ReportedBy.values(), ReportedBy::label);
        add(messages, Outcome.values(), Outcome::label);
        add(messages, NeedDomain.values(), NeedDomain::label);
        add(messages, CardUse.values(), CardUse::label);
        add(messages, ConsultationKind.values(), ConsultationKind::label);
        add(messages, Factor.values(), Factor::label);
        add(messages, Factor.values(), Factor::question);
        add(messages, Figure.values(), Figure::label);
        add(messages, Figure.values(), Figure::shortLabel);
        add(messages, DayPart.values(), DayPart::label);
        messages.add(new AccessModule().name());
        messages.add(new AccessModule().description());
        return messages;
    }

    @Test
    void every_kind_attribute_and_word_is_said_in_three_languages() {
        for (String language : PropertyMessages.LANGUAGES) {
            for (Message message : all()) {
                assertThat(new AccessMessages().text(message, Locale.forLanguageTag(language)))
                        .as(message.key() + " in " + language)
                        .isPresent();
            }
        }
    }

    @Test
    void every_language_that_is_offered_has_a_name_in_three_languages() {
        for (String language : PropertyMessages.LANGUAGES) {
            WeekWords words = new WeekWords(language, message -> new AccessMessages()
                    .text(message, Locale.forLanguageTag(language))
                    .orElse(message.key()));
            assertThat(WeekWords.KNOWN_LANGUAGES)
                    .map(words::languageName)
                    .doesNotHaveDuplicates()
                    .noneMatch(name -> name.startsWith("language."));
        }
    }

    @Test
    void attributes_of_one_s_own_are_in_the_module_s_namespace_and_no_kind_has_one_twice() {
        AccessKindProvider provider = new AccessKindProvider();
        assertThat(provider.kinds()).allMatch(kind -> kind.id().namespace().equals("access"));
        provider.kinds().forEach(kind -> assertThat(provider.attributes().stream()
                        .filter(attribute -> attribute.kinds().contains(kind.id()))
                        .map(attribute -> attribute.key().name()))
                .as(kind.id().name())
                .doesNotHaveDuplicates());
        assertThat(provider.attributes())
                .extracting(AttributeDefinition::key)
                .allMatch(key -> key.name().startsWith("access.") || key.name().startsWith("plan."));
    }

    @Test
    void a_value_of_the_wrong_type_reads_as_absent() {
        assertThat(Figure.CARD_VISITS.key().read(new Value.Flag(true))).isEmpty();
        assertThat(AccessKeys.COUNTS.read(new Value.Items(List.of(new Value.Token("nonsense")))))
                .isEmpty();
        assertThat(Figure.CARD_VISITS.key().absent()).isEqualTo(Quantity.NOT_REPORTED);
        assertThat(AccessKeys.ORGANISATION.absent()).isEqualTo(Optional.empty());
    }
}
