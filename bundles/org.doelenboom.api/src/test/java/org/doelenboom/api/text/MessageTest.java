package org.doelenboom.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTest {
    private final PropertyMessages messages = new PropertyMessages(MessageTest.class);

    private String text(String language, String key, Object... arguments) {
        return messages.text(new Locale(language), key, arguments);
    }

    @Test
    void arguments_stand_in_the_text_and_an_apostrophe_is_one() {
        assertThat(text("fr", "open", "p{0}n")).isEqualTo("L'ouverture de p{0}n");
    }

    @Test
    void one_has_words_of_its_own() {
        assertThat(text("nl", "count", 1)).isEqualTo("1 actie");
        assertThat(text("nl", "count", 2)).isEqualTo("2 acties");
    }

    @Test
    void another_language_falls_back_to_english() {
        assertThat(text("de", "open", "x")).isEqualTo("Opening x");
    }

    @Test
    void a_hole_shows_its_key() {
        assertThat(text("nl", "nowhere")).isEqualTo("nowhere");
    }
}
