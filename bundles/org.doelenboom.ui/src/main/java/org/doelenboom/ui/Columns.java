package org.doelenboom.ui;

import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A grid that has fewer columns where they do not fit, as with large letters. On the screen's thread. */
public final class Columns {
    /** What a field that takes the room that is left needs of it. */
    private static final int NARROW = 20 * Resources.STEP;

    private Columns() {}

    /**
     * Keeps to what fits whenever the grid gets another width.
     *
     * @param changed called when the number of columns is another than before
     * @param numbers how many columns there may be, the most first; the last is taken where none fits
     */
    public static void fit(Composite grid, Runnable changed, int... numbers) {
        grid.addListener(SWT.Resize, event -> {
            GridLayout layout = (GridLayout) grid.getLayout();
            int before = layout.numColumns;
            int room = grid.getClientArea().width;
            layout.numColumns = IntStream.of(numbers)
                    .filter(columns -> needed(grid, layout, columns) <= room)
                    .findFirst()
                    .orElse(numbers[numbers.length - 1]);
            for (Control child : grid.getChildren()) {
                // Alone on its line a field is as wide as there is room, so that its label can take more lines.
                if (child.getLayoutData() instanceof GridData data && data.horizontalAlignment == SWT.LEFT) {
                    data.grabExcessHorizontalSpace = layout.numColumns == 1;
                }
            }
            if (layout.numColumns != before) {
                changed.run();
            }
        });
    }

    private static int needed(Composite grid, GridLayout layout, int columns) {
        int[] widths = new int[columns];
        int narrow = Letters.points(grid, NARROW);
        int at = 0;
        for (Control child : grid.getChildren()) {
            GridData place = child.getLayoutData() instanceof GridData data ? data : new GridData();
            if (place.exclude || place.horizontalSpan > 1) {
                continue;
            }
            int wide = child.computeSize(place.widthHint, SWT.DEFAULT).x;
            boolean shrinks = place.horizontalAlignment == SWT.FILL;
            widths[at % columns] = Math.max(widths[at % columns], shrinks ? Math.min(wide, narrow) : wide);
            at++;
        }
        return IntStream.of(widths).sum() + (columns - 1) * layout.horizontalSpacing;
    }
}
