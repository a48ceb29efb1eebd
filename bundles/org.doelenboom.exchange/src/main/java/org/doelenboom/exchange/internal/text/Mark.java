package org.doelenboom.exchange.internal.text;

import java.util.Optional;
import org.doelenboom.api.text.Nullable;

/**
 * What stands before a title and says where the item belongs: a number, a level word, or both.
 *
 * @param start where it begins in its line
 * @param titleStart where the title begins
 * @param written the mark as written
 * @param word the level word; null where there is only a number
 * @param label the level word as written; empty where there is none
 * @param number the number of the item; null where there is only a level word
 * @param ordinal a second number, behind the level word: "1 General objective 1"; null where there is none
 * @param separator what stands between the mark and the title
 */
record Mark(
        int start,
        int titleStart,
        String written,
        @Nullable LevelWord word,
        String label,
        @Nullable NumberPath number,
        @Nullable NumberPath ordinal,
        Separator separator) {
    /** From the weakest to those that no running text has. */
    enum Separator {
        SPACE,
        TAB,
        DOT,
        BRACKET,
        DASH,
        COLON
    }

    Optional<LevelWord> level() {
        return Optional.ofNullable(word);
    }

    Optional<NumberPath> path() {
        return Optional.ofNullable(number);
    }

    boolean isSeparated() {
        return separator != Separator.SPACE;
    }

    /** The number before the level word, and the word in brackets or short: no sentence begins like that. */
    boolean isUnmistakable() {
        return word != null && number != null && (ordinal != null || written.indexOf('(') >= 0 || word.shortForm());
    }

    Mark moved(int by) {
        return new Mark(start + by, titleStart + by, written, word, label, number, ordinal, separator);
    }
}
