package org.doelenboom.workbench.internal.grid;

import org.doelenboom.ui.Fitting;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.Resources;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the heads of columns. */
final class HeadPainter extends AbstractCellPainter {
    private final Resources resources;
    private final Shown shown;

    HeadPainter(Resources resources, Shown shown) {
        this.resources = resources;
        this.shown = shown;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        Palette palette = resources.palette();
        gc.setBackground(palette.panel());
        gc.fillRectangle(bounds);
        if (cell.getColumnIndex() >= shown.columnCount()) {
            return;
        }
        GridColumn column = shown.column(cell.getColumnIndex());
        gc.setFont(resources.bold());
        gc.setForeground(palette.text());
        String text = Fitting.text(gc, shown.title(cell.getColumnIndex()), bounds.width - 2 * CellPainter.PADDING);
        int width = gc.textExtent(text).x;
        int x = column.figure()
                ? bounds.x + bounds.width - CellPainter.PADDING - width
                : bounds.x + CellPainter.PADDING;
        gc.drawText(text, x, bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, true);
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        gc.setFont(resources.bold());
        return gc.textExtent(shown.column(cell.getColumnIndex()).title()).x + 2 * CellPainter.PADDING;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.getFontMetrics().getHeight() + CellPainter.PADDING;
    }
}
