package org.doelenboom.exchange.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.doelenboom.api.text.Message;
import org.doelenboom.exchange.ExchangeMessages;
import org.junit.jupiter.api.Test;

/** Everything that the importer says is there in three languages. */
final class MessagesTest {
    private static final List<String> RULES = List.of(
            "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S9", "T1", "T2", "T4", "T7", "T11", "T13", "D5", "D7", "B7",
            "B8", "I1", "I2", "I3", "I4", "I5", "I6", "I8");

    private static Set<String> keys(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ExchangeMessages.class.getResourceAsStream("messages_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    @Test
    void hasTheSameTextsInEachLanguage() throws IOException {
        assertThat(keys("nl")).isEqualTo(keys("en"));
        assertThat(keys("fr")).isEqualTo(keys("en"));
    }

    @Test
    void explainsEveryQuestion() {
        for (String rule : RULES) {
            Message message = Message.of(ExchangeMessages.BUNDLE, "question." + rule, "TEXT", "READING", "OTHER");
            for (String language : List.of("nl", "fr", "en")) {
                assertThat(new ExchangeMessages().text(message, Locale.forLanguageTag(language)))
                        .as(rule + " " + language)
                        .hasValueSatisfying(text -> assertThat(text)
                                .containsAnyOf("TEXT", "READING")
                                .doesNotContain("{"));
            }
        }
    }

    @Test
    void explainsEveryReason() {
        for (Reason reason : Reason.values()) {
            assertThat(new ExchangeMessages().text(reason.message(), Locale.ENGLISH))
                    .isPresent();
        }
    }

    @Test
    void namesTheFormat() {
        assertThat(new ExchangeMessages().text(new TextImporter().name(), Locale.FRENCH))
                .isPresent();
        assertThat(new TextImporter().endings()).contains("txt");
    }
}
