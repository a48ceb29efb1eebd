package org.doelenboom.workbench.internal.grid;

/**
 * A column of a grid.
 *
 * @param id stable; the person's choice of columns is remembered by it
 * @param width in points; the first column takes what the others leave, and never less than this
 * @param figure whether its cells stand to the right
 * @param shown at first: always, unless the person hides it, or only when she asks for it
 */
public record GridColumn(String id, String title, int width, boolean figure, Shown shown) {
    /** When a column is there. */
    public enum Shown {
        ALWAYS,
        AT_FIRST,
        ON_DEMAND
    }

    public static GridColumn fixed(String id, String title, int width) {
        return new GridColumn(id, title, width, false, Shown.ALWAYS);
    }

    public static GridColumn words(String id, String title, int width) {
        return new GridColumn(id, title, width, false, Shown.AT_FIRST);
    }

    public static GridColumn figure(String id, String title, int width) {
        return new GridColumn(id, title, width, true, Shown.AT_FIRST);
    }

    /** The same, there only when the person asks for it. */
    public GridColumn onDemand() {
        return new GridColumn(id, title, width, figure, Shown.ON_DEMAND);
    }

    /** The same, which cannot be hidden. */
    public GridColumn always() {
        return new GridColumn(id, title, width, figure, Shown.ALWAYS);
    }
}
