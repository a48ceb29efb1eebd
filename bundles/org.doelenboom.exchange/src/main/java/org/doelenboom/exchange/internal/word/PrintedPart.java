package org.doelenboom.exchange.internal.word;

import java.util.List;
import org.doelenboom.api.document.BilingualText;

/** A piece of a document that the program printed, in the languages of the document. */
sealed interface PrintedPart {
    /** The number of the paragraph that it begins with. */
    int line();

    /** @param grey whether all its letters are */
    record Heading(int line, int level, BilingualText text, boolean grey) implements PrintedPart {}

    /** @param note whether it stands at the foot of the page or in a box */
    record Words(int line, BilingualText text, boolean bullet, boolean bold, boolean grey, boolean note)
            implements PrintedPart {}

    /** A table with a heading row; no row is empty. */
    record Grid(int line, List<Cells> rows) implements PrintedPart {
        Cells heading() {
            return rows.get(0);
        }

        List<Cells> below() {
            return rows.subList(1, rows.size());
        }
    }

    record Cells(int line, List<BilingualText> cells) {
        BilingualText cell(int column) {
            return column < cells.size() ? cells.get(column) : BilingualText.EMPTY;
        }
    }
}
