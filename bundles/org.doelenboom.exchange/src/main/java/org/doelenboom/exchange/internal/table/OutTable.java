package org.doelenboom.exchange.internal.table;

import java.util.List;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Nullable;

/**
 * A table that is written: a sheet of a workbook, or a CSV file.
 *
 * @param frozen how many columns stay while one scrolls to the side
 */
record OutTable(String id, String name, List<Head> head, List<Line> lines, int frozen) {
    /** @param width in letters */
    record Head(String heading, int width) {}

    /** How a row looks. */
    enum Look {
        PLAIN,
        TOP,
        MIDDLE,
        LOW,
        HORIZONTAL,
        SUM
    }

    /**
     * @param node what the row is about; null for a row of sums
     * @param indent of the title
     * @param title the column of the title; -1 where nothing is moved in
     * @param own carried out by the centre itself, and so not in the call
     * @param local only for some neighbourhoods
     */
    record Line(
            @Nullable Node node, List<OutCell> cells, Look look, int indent, int title, boolean own, boolean local) {}
}
