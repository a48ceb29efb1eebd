package org.doelenboom.workbench.internal.grid;

import org.doelenboom.ui.Palette;
import org.doelenboom.ui.Resources;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;

/** How the table library draws: our painters, and lines in the colours of the system. */
final class GridStyle extends AbstractRegistryConfiguration {
    private final Resources resources;
    private final ICellPainter cells;
    private final ICellPainter heads;

    GridStyle(Resources resources, ICellPainter cells, ICellPainter heads) {
        this.resources = resources;
        this.cells = cells;
        this.heads = heads;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        Palette palette = resources.palette();
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, cells);
        registry.registerConfigAttribute(
                CellConfigAttributes.CELL_PAINTER, heads, DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, palette.line());
        registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, palette.frame());
        Style plain = new Style();
        plain.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, palette.page());
        plain.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, palette.text());
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, plain);
        // The frame of the current cell is drawn by the cell's painter; this one lies on the grid's lines around it.
        Style frame = new Style();
        frame.setAttributeValue(
                CellStyleAttributes.BORDER_STYLE,
                new BorderStyle(1, palette.accent(), BorderStyle.LineStyleEnum.SOLID));
        registry.registerConfigAttribute(
                CellConfigAttributes.CELL_STYLE,
                frame,
                DisplayMode.SELECT,
                SelectionStyleLabels.SELECTION_ANCHOR_GRID_LINE_STYLE);
    }
}
