package org.doelenboom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDifferenceTest {
    @Test
    void afterUndoOfTypingTheCaretIsWhereTypingBegan() {
        assertThat(TextDifference.caret("Wie abcwoont", "Wie woont")).isEqualTo(4);
    }

    @Test
    void afterRedoOfTypingTheCaretIsBehindWhatWasTyped() {
        assertThat(TextDifference.caret("Wie woont", "Wie abcwoont")).isEqualTo(7);
    }

    @Test
    void aLetterTypedBesideItsLikeLeavesTheCaretInsideTheText() {
        assertThat(TextDifference.caret("aa", "aaa")).isBetween(0, 3);
    }

    @Test
    void equalTextsHaveTheCaretAtAPlaceThatExists() {
        assertThat(TextDifference.caret("abc", "abc")).isBetween(0, 3);
    }
}
