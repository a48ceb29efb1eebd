package org.doelenboom.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BilingualTextTest {
    private static final BilingualText BOTH = BilingualText.of("nl", "doel", "fr", "but");

    @Test
    void changing_one_language_makes_the_other_older() {
        assertThat(BOTH.revise("nl", "doelen").older()).containsExactly("fr");
    }

    @Test
    void changing_the_older_one_brings_both_up_to_date() {
        assertThat(BOTH.revise("nl", "doelen").revise("fr", "buts").older()).isEmpty();
    }

    @Test
    void typing_letter_by_letter_on_the_start_of_typing_does_not_turn_the_mark_round() {
        BilingualText start = BOTH.revise("nl", "doelen");
        assertThat(start.revise("fr", "b").older()).isEmpty();
        assertThat(start.revise("fr", "buts").older()).isEmpty();
    }

    @Test
    void writing_the_same_again_changes_nothing() {
        assertThat(BOTH.revise("fr", "but")).isSameAs(BOTH);
    }

    @Test
    void an_emptied_language_is_missing_and_not_older() {
        BilingualText emptied = BOTH.revise("nl", "doelen").revise("fr", "");
        assertThat(emptied.languages()).containsExactly("nl");
        assertThat(emptied.older()).isEmpty();
    }

    @Test
    void the_first_preferred_language_with_text_is_shown() {
        assertThat(BilingualText.of("fr", "but").first(List.of("nl", "fr"))).isEqualTo("but");
        assertThat(BilingualText.EMPTY.first(List.of("nl"))).isEmpty();
    }
}
