package org.doelenboom.workbench.internal.search;

import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Fitting;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Paints a hit in two lines over its native text, which stays there for those who listen. */
final class HitPainter {
    static final String SHOWN = "shown";

    private static final int BEFORE = 18;
    private static final int AFTER = 90;

    private final Table table;
    private final Resources resources;

    /**
     * A hit in words.
     *
     * @param replacement what would stand there instead; null where nothing is replaced
     */
    record Shown(String item, String field, String before, String match, String after, @Nullable String replacement) {
        static Shown of(String item, String field, TextSearch.Hit hit, @Nullable String replacement) {
            String text = hit.text().replaceAll("\\s", " ");
            int end = hit.start() + hit.length();
            int from = Math.max(0, hit.start() - BEFORE);
            return new Shown(
                    item,
                    field,
                    (from > 0 ? "…" : "") + text.substring(from, hit.start()),
                    text.substring(hit.start(), end),
                    text.substring(end, Math.min(text.length(), end + AFTER)),
                    replacement);
        }

        String spoken() {
            String words = replacement == null ? match : match + " → " + replacement;
            return item + ", " + field + ": " + before + words + after;
        }
    }

    HitPainter(Table table, Resources resources) {
        this.table = table;
        this.resources = resources;
        table.addListener(SWT.MeasureItem, event -> {
            event.height = 2 * event.gc.getFontMetrics().getHeight() + Resources.STEP;
            event.width = 20;
        });
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
    }

    private void paint(Event event) {
        if (!(((TableItem) event.item).getData(SHOWN) instanceof Shown hit)) {
            return;
        }
        Palette palette = resources.palette();
        GC gc = event.gc;
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        Color normal = gc.getForeground();
        int width = table.getClientArea().width - 8;
        int line = gc.getFontMetrics().getHeight();
        int y = event.y + Resources.STEP / 2;
        gc.drawText(Fitting.text(gc, hit.item(), width), event.x + 4, y, SWT.DRAW_TRANSPARENT);
        y += line;
        gc.setForeground(selected ? normal : palette.dimmed());
        int x = event.x + 4;
        x += draw(gc, hit.before(), x, y);
        gc.setFont(resources.bold());
        gc.setForeground(selected ? normal : palette.text());
        String match = hit.replacement() == null ? hit.match() : hit.match() + " → " + hit.replacement();
        x += draw(gc, match, x, y);
        gc.setFont(table.getFont());
        gc.setForeground(selected ? normal : palette.dimmed());
        gc.drawText(Fitting.text(gc, hit.after(), event.x + width - x), x, y, SWT.DRAW_TRANSPARENT);
        gc.setForeground(normal);
    }

    private static int draw(GC gc, String text, int x, int y) {
        gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
        return gc.textExtent(text).x;
    }
}
