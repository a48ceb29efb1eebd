package org.doelenboom.workbench.internal.navigator;

import org.doelenboom.api.check.Severity;
import org.doelenboom.ui.LevelBadge;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.piece.Fits;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Paints rows over their native text, which stays there for those who listen: "OD 1.1.2 title". Ground, selection and focus are the
 * system's own.
 */
final class RowPainter {
    static final String SHOWN = "shown";

    private static final int GAP = Resources.STEP - 2;
    private static final int ICON = 16;
    private static final int ALL = Integer.MAX_VALUE;

    private final Tree tree;
    private final Desk desk;
    private final Resources resources;
    private final Fits fits = new Fits();

    RowPainter(Tree tree, Desk desk) {
        this.tree = tree;
        this.desk = desk;
        this.resources = desk.resources();
        tree.addListener(SWT.MeasureItem, this::measure);
        tree.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        tree.addListener(SWT.PaintItem, this::paint);
    }

    private void measure(Event event) {
        event.height = Math.max(event.height, event.gc.getFontMetrics().getHeight() + Resources.STEP);
        event.width = 20;
    }

    private void paint(Event event) {
        if (!(((TreeItem) event.item).getData(SHOWN) instanceof Shown row)) {
            return;
        }
        Palette palette = resources.palette();
        GC gc = event.gc;
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        Color normal = gc.getForeground();
        int x = event.x + 2;
        if (row.badge().isPresent()) {
            gc.setFont(resources.small());
            row.badge().get().paint(gc, row.letters(), x, event.y, event.height);
            x += LevelBadge.width(gc) + GAP;
            gc.setFont(tree.getFont());
        }
        Image icon = row.kind()
                .flatMap(kind -> desk.kinds().icon(kind, selected ? normal : palette.dimmed()))
                .orElse(null);
        if (icon != null) {
            gc.drawImage(icon, x, event.y + (event.height - ICON) / 2);
            x += ICON + GAP;
        }
        if (!row.code().isEmpty()) {
            gc.setForeground(selected ? normal : palette.dimmed());
            x += draw(gc, row.code(), ALL, x, event) + GAP;
            gc.setForeground(normal);
        }
        if (row.quiet() && !selected) {
            gc.setForeground(palette.dimmed());
        }
        // Not the tree's own area, which the toolkit asks the display for.
        int right = tree.getColumn(0).getWidth() - 4;
        if (row.mark().isPresent()) {
            boolean wrong = row.mark().get() == Severity.ERROR;
            Color before = gc.getForeground();
            gc.setForeground(selected ? normal : wrong ? palette.error() : palette.warning());
            String sign = wrong ? "▲" : "△";
            right -= fits.of(gc, sign, ALL).width() + GAP;
            draw(gc, sign, ALL, right + GAP, event);
            gc.setForeground(before);
        }
        draw(gc, row.title(), right - x, x, event);
        gc.setForeground(normal);
    }

    private int draw(GC gc, String text, int room, int x, Event event) {
        Fits.Fit fit = fits.of(gc, text, room);
        gc.drawText(fit.text(), x, event.y + (event.height - fits.height(gc)) / 2, SWT.DRAW_TRANSPARENT);
        return fit.width();
    }
}
