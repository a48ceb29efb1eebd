package org.doelenboom.workbench.internal.grid;

/**
 * A cell of a grid.
 *
 * @param text what stands in it
 * @param input what a person would type to get it
 * @param look how it is drawn; its text or what is said of it tells the same
 * @param open whether something may be typed into it
 */
public record GridCell(String text, String input, Look look, boolean open) {
    public static final GridCell EMPTY = closed("");

    /** How a cell is drawn. */
    public enum Look {
        PLAIN,
        DIMMED,
        BOLD,
        /** Marked by hand. */
        MARK,
        /** Counts as marked. */
        ALSO,
        /** From one day to another. */
        BAR,
        /** Something is missing. */
        GAP,
        /** Something does not agree. */
        WARNING
    }

    public static GridCell closed(String text) {
        return new GridCell(text, text, Look.PLAIN, false);
    }

    public static GridCell open(String text) {
        return new GridCell(text, text, Look.PLAIN, true);
    }

    public GridCell typed(String other) {
        return new GridCell(text, other, look, open);
    }

    public GridCell as(Look other) {
        return new GridCell(text, input, other, open);
    }

    public GridCell openIf(boolean may) {
        return new GridCell(text, input, look, may);
    }
}
