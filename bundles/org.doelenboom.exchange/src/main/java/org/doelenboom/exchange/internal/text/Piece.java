package org.doelenboom.exchange.internal.text;

import java.util.Optional;
import org.doelenboom.api.text.Nullable;

/**
 * A line, or the part of one from a mark to the next.
 *
 * @param text what stands behind the mark; all of it where there is no mark
 * @param mark null where it is no item
 * @param whole mark and text as written
 * @param glued whether the line holds more than this item
 * @param entry whether it is an entry of a list
 * @param afterBlank whether a blank line stands before it
 * @param contents whether it is an entry of a table of contents, its page number taken off
 */
record Piece(
        SourceLine line,
        String text,
        @Nullable Mark mark,
        String whole,
        boolean glued,
        boolean entry,
        boolean afterBlank,
        boolean contents) {
    Optional<Mark> item() {
        return Optional.ofNullable(mark);
    }

    /** The depth of its heading's style; 0 for running text. */
    int heading() {
        return line.look().heading();
    }

    int number() {
        return line.number();
    }

    /** The same without its page number. */
    Piece asContents(String title) {
        return new Piece(line, title, mark, whole, glued, entry, afterBlank, true);
    }

    /** The same line as a heading of its title alone. */
    Piece asHeading() {
        return new Piece(line, text, null, text, glued, entry, afterBlank, contents);
    }

    Piece withMark(Mark other) {
        return new Piece(line, text, other, whole, glued, entry, afterBlank, contents);
    }

    /** The same line read as no item. */
    Piece withoutMark() {
        return new Piece(line, whole, null, whole, glued, entry, afterBlank, contents);
    }
}
