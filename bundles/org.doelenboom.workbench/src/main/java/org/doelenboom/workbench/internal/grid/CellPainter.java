package org.doelenboom.workbench.internal.grid;

import java.util.function.Function;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.LevelBadge;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.piece.Fits;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws cells: their looks, the tree in the first column, and the frame of the current one. */
final class CellPainter extends AbstractCellPainter {
    static final int PADDING = 8;
    private static final int INDENT = 18;
    private static final int HATCH = 8;

    private final Resources resources;
    private final Shown shown;
    private final Function<Message, String> words;
    private final Fits fits = new Fits();

    CellPainter(Resources resources, Shown shown, Function<Message, String> words) {
        this.resources = resources;
        this.shown = shown;
        this.words = words;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        if (!shown.has(row, column)) {
            return;
        }
        GridCell one = shown.cell(row, column);
        GridRow line = shown.content().row(row);
        boolean selected = cell.getDisplayMode().equals(DisplayMode.SELECT)
                || cell.getDisplayMode().equals(DisplayMode.SELECT_HOVER);
        ground(gc, bounds, one.look(), line.bold(), selected);
        gc.setFont(
                line.bold() || one.look() == GridCell.Look.BOLD
                        ? resources.bold()
                        : gc.getDevice().getSystemFont());
        gc.setForeground(ink(one.look()));
        Rectangle inside =
                new Rectangle(bounds.x + PADDING, bounds.y, Math.max(0, bounds.width - 2 * PADDING), bounds.height);
        if (column == 0) {
            tree(gc, inside, line, one);
        } else {
            text(gc, inside, one, alignment(one, shown.column(column)));
        }
        if (cell.getConfigLabels().hasLabel(SelectionStyleLabels.SELECTION_ANCHOR_STYLE)) {
            gc.setForeground(resources.palette().accent());
            gc.setLineWidth(2);
            gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 2, bounds.height - 2);
            gc.setLineWidth(1);
        }
    }

    private void ground(GC gc, Rectangle bounds, GridCell.Look look, boolean bold, boolean selected) {
        Palette palette = resources.palette();
        RGB page = (bold ? palette.panel() : palette.page()).getRGB();
        RGB mark = LevelBadge.of(org.doelenboom.plan.PlanKinds.OPERATIONAL_OBJECTIVE, palette.dark())
                .map(LevelBadge::ground)
                .orElse(page);
        RGB ground =
                switch (look) {
                    case MARK -> mark;
                    case ALSO -> mix(mark, page, 0.35);
                    default -> page;
                };
        if (selected) {
            ground = mix(palette.accent().getRGB(), ground, 0.18);
        }
        gc.setBackground(new Color(ground));
        gc.fillRectangle(bounds);
        if (look == GridCell.Look.GAP) {
            hatch(gc, bounds, new Color(mix(palette.error().getRGB(), ground, 0.30)));
        } else if (look == GridCell.Look.BAR) {
            gc.setBackground(new Color(mark));
            gc.fillRectangle(bounds.x, bounds.y + 6, bounds.width, bounds.height - 12);
        }
    }

    private static void hatch(GC gc, Rectangle bounds, Color colour) {
        gc.setForeground(colour);
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        Rectangle before = gc.getClipping();
        gc.setClipping(bounds.intersection(before));
        for (int x = bounds.x - bounds.height; x < bounds.x + bounds.width; x += HATCH) {
            gc.drawLine(x, bounds.y + bounds.height, x + bounds.height, bounds.y);
        }
        gc.setClipping(before);
        gc.setLineWidth(1);
    }

    private Color ink(GridCell.Look look) {
        Palette palette = resources.palette();
        return switch (look) {
            case DIMMED, ALSO -> palette.dimmed();
            case WARNING -> palette.warning();
            case MARK, BAR -> LevelBadge.of(org.doelenboom.plan.PlanKinds.OPERATIONAL_OBJECTIVE, palette.dark())
                    .map(badge -> new Color(badge.ink()))
                    .orElse(palette.text());
            default -> palette.text();
        };
    }

    private static int alignment(GridCell cell, GridColumn column) {
        return switch (cell.look()) {
            case MARK, ALSO, BAR, GAP -> SWT.CENTER;
            case DIMMED -> cell.text().length() < 2 ? SWT.CENTER : column.figure() ? SWT.RIGHT : SWT.LEFT;
            default -> column.figure() ? SWT.RIGHT : SWT.LEFT;
        };
    }

    private void text(GC gc, Rectangle room, GridCell cell, int alignment) {
        if (cell.text().isEmpty()) {
            return;
        }
        Fits.Fit fit = fits.of(gc, cell.text(), room.width);
        int left = room.width - fit.width();
        int x = alignment == SWT.RIGHT ? room.x + left : alignment == SWT.CENTER ? room.x + left / 2 : room.x;
        gc.drawText(fit.text(), x, room.y + (room.height - fits.height(gc)) / 2, true);
    }

    /** Where the sign that folds a row begins, from the left of its cell. */
    static int foldAt(GridRow row) {
        return PADDING + row.depth() * INDENT;
    }

    private void tree(GC gc, Rectangle room, GridRow row, GridCell cell) {
        int x = room.x + row.depth() * INDENT;
        if (row.fold() != GridRow.Fold.NONE) {
            triangle(gc, x, room.y + room.height / 2, row.fold() == GridRow.Fold.OPEN);
        }
        x += INDENT;
        LevelBadge badge = row.level()
                .flatMap(kind -> LevelBadge.of(kind, resources.palette().dark()))
                .orElse(null);
        if (badge != null) {
            Color ink = gc.getForeground();
            badge.paint(gc, words.apply(badge.letters()), x, room.y, room.height);
            gc.setForeground(ink);
            x += LevelBadge.width(gc) + PADDING;
        }
        text(gc, new Rectangle(x, room.y, Math.max(0, room.x + room.width - x), room.height), cell, SWT.LEFT);
    }

    private void triangle(GC gc, int x, int middle, boolean open) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(resources.palette().dimmed());
        gc.fillPolygon(
                open
                        ? new int[] {x, middle - 3, x + 10, middle - 3, x + 5, middle + 4}
                        : new int[] {x + 2, middle - 5, x + 9, middle, x + 2, middle + 5});
    }

    private static RGB mix(RGB one, RGB other, double share) {
        return new RGB(
                (int) Math.round(one.red * share + other.red * (1 - share)),
                (int) Math.round(one.green * share + other.green * (1 - share)),
                (int) Math.round(one.blue * share + other.blue * (1 - share)));
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        int tree = cell.getColumnIndex() == 0 ? foldAt(shown.content().row(cell.getRowIndex())) + 2 * INDENT + 30 : 0;
        return tree
                + gc.textExtent(shown.cell(cell.getRowIndex(), cell.getColumnIndex())
                                .text())
                        .x
                + 2 * PADDING;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.getFontMetrics().getHeight() + PADDING;
    }
}
