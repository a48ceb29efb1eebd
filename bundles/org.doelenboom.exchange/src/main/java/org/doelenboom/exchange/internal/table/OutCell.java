package org.doelenboom.exchange.internal.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What is written in one cell. */
sealed interface OutCell {
    OutCell BLANK = new Text("");

    record Text(String text) implements OutCell {}

    /** @param money with cents and separators */
    record Figure(BigDecimal number, boolean money) implements OutCell {}

    record Day(LocalDate day) implements OutCell {}

    /**
     * The sum of cells of the same row's column or another, and what is taken off.
     *
     * @param rows of the table, from 0
     * @param column that the cells stand in
     * @param minus whether the cells of the first row is what the others are taken from
     * @param value what it comes to, for formats without formulas
     */
    record Sum(java.util.List<Integer> rows, int column, boolean minus, BigDecimal value) implements OutCell {}

    static OutCell text(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }
}
