package org.doelenboom.workbench.internal.grid;

import org.doelenboom.ui.Palette;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws arrows over the cells, where both ends are in the columns that are in sight; an end further up or down is cut off. */
final class ArrowPainter implements IOverlayPainter {
    private static final int OUT = 5;
    private static final int HEAD = 5;

    private final NatTable table;
    private final Shown shown;
    private final Palette palette;

    ArrowPainter(NatTable table, Shown shown, Palette palette) {
        this.table = table;
        this.shown = shown;
        this.palette = palette;
    }

    @Override
    public void paintOverlay(GC gc, ILayer layer) {
        int rows = table.getRowCount();
        if (rows < 2 || shown.content().size() == 0) {
            return;
        }
        int first = table.getRowIndexByPosition(1);
        int last = Math.min(shown.content().size() - 1, table.getRowIndexByPosition(rows - 1));
        Rectangle top = table.getBoundsByPosition(0, 1);
        if (first < 0 || top == null) {
            return;
        }
        Rectangle area = table.getClientArea();
        if (area.width <= top.width || area.height <= top.y) {
            return;
        }
        Rectangle before = gc.getClipping();
        int antialias = gc.getAntialias();
        gc.setClipping(new Rectangle(top.width, top.y, area.width - top.width, area.height - top.y));
        gc.setAntialias(SWT.ON);
        for (Arrow arrow : shown.content().arrows(first, last)) {
            Rectangle from = column(arrow.fromColumn());
            Rectangle to = column(arrow.toColumn());
            if (from != null && to != null) {
                gc.setForeground(arrow.wrong() ? palette.warning() : palette.dimmed());
                gc.setBackground(gc.getForeground());
                int middle = top.height / 2;
                paint(
                        gc,
                        from.x + from.width - OUT - 1,
                        top.y + (arrow.fromRow() - first) * top.height + middle,
                        to.x + OUT,
                        top.y + (arrow.toRow() - first) * top.height + middle,
                        middle);
            }
        }
        gc.setAntialias(antialias);
        gc.setClipping(before);
    }

    /** Out to the right, along the line between two rows, and in from the left. */
    private static void paint(GC gc, int fromX, int fromY, int toX, int toY, int half) {
        int between = toY > fromY ? toY - half : toY + half;
        gc.drawPolyline(new int[] {
            fromX, fromY, fromX + OUT, fromY, fromX + OUT, between, toX - OUT, between, toX - OUT, toY, toX, toY
        });
        gc.fillPolygon(new int[] {toX + 2, toY, toX - HEAD + 2, toY - HEAD + 1, toX - HEAD + 2, toY + HEAD - 1});
    }

    /** The place of a column of the content; null where it is out of sight. */
    private @org.doelenboom.api.text.Nullable Rectangle column(int inContent) {
        for (int position = 0; position < table.getColumnCount(); position++) {
            int index = table.getColumnIndexByPosition(position);
            if (index >= 0 && index < shown.columnCount() && shown.inContent(index) == inContent) {
                return table.getBoundsByPosition(position, 1);
            }
        }
        return null;
    }
}
