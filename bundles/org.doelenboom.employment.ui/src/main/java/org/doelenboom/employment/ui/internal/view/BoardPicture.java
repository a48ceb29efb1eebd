package org.doelenboom.employment.ui.internal.view;

import static org.doelenboom.employment.ui.ScreenMessages.message;

import java.util.List;
import org.doelenboom.employment.Stage;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Fitting;
import org.doelenboom.ui.LevelBadge;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * A line for each year and one for the sums; in each a bar for every stage, with the share that went on between them. A figure that
 * was held back has a bar to the least that it can be, and an outline to the most. The table below says the same.
 */
final class BoardPicture {
    private static final int LINE = 4 * Resources.STEP;
    private static final int HEAD = 4 * Resources.STEP;
    private static final int YEAR = 8 * Resources.STEP;
    private static final int BETWEEN = 10 * Resources.STEP;
    private static final int INSET = 5;
    private static final int FIGURE = 5 * Resources.STEP;

    private final PlanContext context;
    private final Canvas canvas;
    private final GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
    private List<BoardPage.Line> lines = List.of();

    BoardPicture(Composite parent, PlanContext context) {
        this.context = context;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setBackground(palette().page());
        canvas.setLayoutData(place);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> canvas.redraw());
        Accessibles.name(canvas, () -> context.text(message("board.picture")));
    }

    private Palette palette() {
        return context.resources().palette();
    }

    void show(List<BoardPage.Line> wanted) {
        lines = wanted;
        place.exclude = lines.isEmpty();
        canvas.setVisible(!lines.isEmpty());
        place.heightHint = HEAD + lines.size() * LINE + Resources.STEP;
        canvas.redraw();
    }

    private void paint(GC gc) {
        int stages = Stage.way().size();
        int width = (canvas.getClientArea().width - YEAR - (stages - 1) * BETWEEN) / stages;
        if (width < 20 || lines.isEmpty()) {
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setFont(context.resources().small());
        gc.setForeground(palette().dimmed());
        for (int i = 0; i < stages; i++) {
            String name = context.text(Stage.way().get(i).label());
            int room = width + (i == stages - 1 ? 0 : BETWEEN - Resources.STEP);
            gc.drawText(Fitting.text(gc, name, room), left(i, width), Resources.STEP, SWT.DRAW_TRANSPARENT);
        }
        int top = HEAD;
        for (BoardPage.Line line : lines) {
            if (line.total()) {
                gc.setForeground(palette().line());
                gc.drawLine(0, top, canvas.getClientArea().width, top);
            }
            paint(gc, line, top, width);
            top += LINE;
        }
    }

    private static int left(int stage, int width) {
        return YEAR + stage * (width + BETWEEN);
    }

    private void paint(GC gc, BoardPage.Line line, int top, int width) {
        Font figures =
                line.total() ? context.resources().bold() : context.resources().small();
        gc.setFont(figures);
        gc.setForeground(palette().text());
        middle(gc, line.year(), 0, top);
        for (int i = 0; i < line.cells().size(); i++) {
            BoardPage.Cell cell = line.cells().get(i);
            int x = left(i, width);
            bar(gc, cell, x, top, width);
            gc.setFont(figures);
            gc.setForeground(palette().text());
            middle(gc, cell.figure(), x + Resources.STEP, top);
            if (!cell.conversion().isEmpty()) {
                gc.setFont(context.resources().small());
                gc.setForeground(palette().dimmed());
                String words = "→ " + cell.conversion();
                Point size = gc.textExtent(words);
                middle(gc, words, x - BETWEEN + Math.max(2, (BETWEEN - size.x) / 2), top);
            }
        }
        line.goal().ifPresent(mark -> mark(gc, mark, top, width));
    }

    private void bar(GC gc, BoardPage.Cell cell, int x, int top, int width) {
        int height = LINE - 2 * INSET;
        gc.setBackground(palette().panel());
        gc.fillRoundRectangle(x, top + INSET, width, height, 6, 6);
        int least = (int) Math.round(width * Math.min(1, cell.least()));
        int most = (int) Math.round(width * Math.min(1, cell.most()));
        if (least > 0) {
            gc.setBackground(colour());
            gc.fillRoundRectangle(x, top + INSET, least, height, 6, 6);
        }
        if (most > least) {
            gc.setForeground(palette().dimmed());
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRoundRectangle(x, top + INSET, most - 1, height - 1, 6, 6);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }

    /** The ground of an operational objective: these figures are results. */
    private Color colour() {
        return new Color(
                LevelBadge.of(PlanKinds.OPERATIONAL_OBJECTIVE, palette().dark())
                        .orElseThrow()
                        .ground());
    }

    private void mark(GC gc, BoardPage.Mark mark, int top, int width) {
        int x = left(mark.stage(), width) + (int) Math.round(width * Math.min(1, mark.share()));
        gc.setForeground(palette().text());
        gc.setLineWidth(2);
        gc.drawLine(x, top + 2, x, top + LINE - 2);
        gc.setLineWidth(1);
        gc.setFont(context.resources().small());
        Point size = gc.textExtent(mark.words());
        // Inside the bar, where the figure at its start leaves room.
        boolean fits = x - left(mark.stage(), width) > size.x + FIGURE;
        middle(gc, mark.words(), fits ? x - size.x - 4 : x + 4, top);
    }

    private static void middle(GC gc, String words, int x, int top) {
        gc.drawText(words, x, top + (LINE - gc.textExtent(words).y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
