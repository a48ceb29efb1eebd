package org.doelenboom.workbench.internal.grid;

/**
 * By which column the rows of a grid are put in order.
 *
 * @param column its id; empty for the order of the content itself
 * @param down the largest first
 */
record RowOrder(String column, boolean down) {
    static final RowOrder NONE = new RowOrder("", false);

    boolean isNone() {
        return column.isEmpty();
    }

    /** By this column: the smallest first, then the largest, then as the content has them. */
    RowOrder next(String by) {
        return by.equals(column) ? down ? NONE : new RowOrder(by, true) : new RowOrder(by, false);
    }

    /** What stands behind the title of a column. */
    String sign(String id) {
        return !id.equals(column) ? "" : down ? " ▼" : " ▲";
    }
}
