package org.doelenboom.workbench.internal.grid;

import java.util.List;

/**
 * What a grid shows of one snapshot, and what typing into it means. Knows no toolkit. Cells are asked for when they are drawn, so
 * making one costs no more than its rows.
 */
public interface GridContent {
    /** The first one bears the tree. */
    List<GridColumn> columns();

    int size();

    GridRow row(int row);

    GridCell cell(int row, int column);

    /** How a row is called where it is spoken of by itself. */
    default String name(int row) {
        return cell(row, 0).text();
    }

    /** The words that one may choose from in an open cell, the empty one first where it may be emptied; none for free text. */
    default List<String> choices(int row, int column) {
        return List.of();
    }

    /** What typing this text into the cell means; the empty text empties it. */
    Entry enter(int row, int column, String text);

    /** What the space bar and a click mean; nothing where the cell is no mark. */
    default Entry toggle(int row, int column) {
        return Entry.NOTHING;
    }

    /** What leads from cell to cell among these rows, or from them or to them; nothing in most grids. */
    default List<Arrow> arrows(int firstRow, int lastRow) {
        return List.of();
    }

    /** What there is to say of a cell besides its row, column and text: the sum that it comes from, what is wrong with it. */
    default String remark(int row, int column) {
        return "";
    }
}
