package org.doelenboom.workbench.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** The mouse in a grid: a click marks and folds, two open the editor. The table library selects. */
final class GridMouse {
    /** A mouse that moves further than this between down and up drags. */
    private static final int STILL = 4;

    private final Grid grid;
    private final GridWork work;
    private int downRow = -1;
    private int downColumn = -1;
    private int downHead = -1;
    private int downX;

    GridMouse(Grid grid, GridWork work) {
        this.grid = grid;
        this.work = work;
    }

    void listen() {
        NatTable table = grid.control();
        table.addListener(SWT.MouseDown, this::down);
        table.addListener(SWT.MouseUp, this::up);
        table.addListener(SWT.MouseDoubleClick, this::twice);
    }

    private int row(Event event) {
        int position = grid.control().getRowPositionByY(event.y);
        return position < 1 ? -1 : grid.control().getRowIndexByPosition(position);
    }

    private int column(Event event) {
        int position = grid.control().getColumnPositionByX(event.x);
        return position < 0 ? -1 : grid.control().getColumnIndexByPosition(position);
    }

    private boolean isPlain(Event event) {
        return event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0;
    }

    private void down(Event event) {
        downRow = isPlain(event) ? row(event) : -1;
        downColumn = column(event);
        downHead = isPlain(event) ? head(event) : -1;
        downX = event.x;
    }

    /** The column whose head is there; -1 where there is none. */
    private int head(Event event) {
        return grid.control().getRowPositionByY(event.y) == 0 ? column(event) : -1;
    }

    /** Only where it went down in the same cell: one that is dragged selects. */
    private void up(Event event) {
        int row = row(event);
        int column = column(event);
        if (downHead >= 0 && head(event) == downHead && Math.abs(event.x - downX) < STILL) {
            grid.sort(grid.shown().column(downHead));
            return;
        }
        if (!isPlain(event)
                || row != downRow
                || column != downColumn
                || !grid.shown().has(row, column)) {
            return;
        }
        if (column == 0) {
            GridRow line = grid.content().row(row);
            Rectangle cell = grid.control()
                    .getBoundsByPosition(
                            grid.control().getColumnPositionByX(event.x),
                            grid.control().getRowPositionByY(event.y));
            int sign = cell.x + CellPainter.foldAt(line);
            if (event.x >= sign - 4 && event.x <= sign + 16) {
                grid.fold(line);
            }
        } else if (row == grid.currentRow() && column == grid.current() && work.isMark()) {
            work.toggle();
        }
    }

    private void twice(Event event) {
        if (!isPlain(event) || !grid.shown().has(row(event), column(event)) || work.isMark()) {
            return;
        }
        if (work.isOpen()) {
            CellEditor.open(grid, work, null);
        } else {
            grid.row().ifPresent(row -> work.context().navigate(row.item()));
        }
    }
}
