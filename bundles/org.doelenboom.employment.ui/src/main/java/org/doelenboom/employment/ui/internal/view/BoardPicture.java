package org.doelenboom.employment.ui.internal.view;

import static org.doelenboom.employment.ui.ScreenMessages.message;

import java.util.List;
import org.doelenboom.employment.Stage;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Fitting;
import org.doelenboom.ui.Letters;
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
    private static final int YEAR = 8 * Resources.STEP;
    private static final int BETWEEN = 10 * Resources.STEP;
    private static final int NARROWEST = 9 * Resources.STEP;
    private static final int INSET = 5;
    private static final int FIGURE = 5 * Resources.STEP;

    private final PlanContext context;
    private final Canvas canvas;
    private final GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
    private final int line;
    private final int year;
    private List<BoardPage.Line> lines = List.of();
    private boolean stacked;
    private int between;

    BoardPicture(Composite parent, PlanContext context) {
        this.context = context;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                int tall = (1 + lines.size() * (isStacked(width) ? 2 : 1)) * line + Resources.STEP;
                return new Point(Math.max(0, width), height == SWT.DEFAULT ? tall : height);
            }
        };
        line = Letters.points(canvas, LINE);
        year = Letters.points(canvas, YEAR);
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
        canvas.redraw();
    }

    /** Whether the share that went on stands below the bar, for want of room before it. */
    private boolean isStacked(int all) {
        return width(all, Letters.points(canvas, BETWEEN)) < Letters.points(canvas, NARROWEST);
    }

    /** Of a bar, with so much between two. */
    private int width(int all, int between) {
        int stages = Stage.way().size();
        return (all - year - (stages - 1) * between) / stages;
    }

    private void paint(GC gc) {
        int all = canvas.getClientArea().width;
        stacked = isStacked(all);
        between = stacked ? 2 * Resources.STEP : Letters.points(canvas, BETWEEN);
        int stages = Stage.way().size();
        int width = width(all, between);
        if (width < 20 || lines.isEmpty()) {
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setFont(context.resources().small());
        gc.setForeground(palette().dimmed());
        for (int i = 0; i < stages; i++) {
            String name = context.text(Stage.way().get(i).label());
            int room = width + (i == stages - 1 ? 0 : between - Resources.STEP);
            gc.drawText(Fitting.text(gc, name, room), left(i, width), Resources.STEP, SWT.DRAW_TRANSPARENT);
        }
        int top = line;
        for (BoardPage.Line one : lines) {
            if (one.total()) {
                gc.setForeground(palette().line());
                gc.drawLine(0, top, canvas.getClientArea().width, top);
            }
            paint(gc, one, top, width);
            top += stacked ? 2 * line : line;
        }
    }

    private int left(int stage, int width) {
        return year + stage * (width + between);
    }

    private void paint(GC gc, BoardPage.Line shown, int top, int width) {
        Font figures =
                shown.total() ? context.resources().bold() : context.resources().small();
        gc.setFont(figures);
        gc.setForeground(palette().text());
        middle(gc, shown.year(), 0, top);
        for (int i = 0; i < shown.cells().size(); i++) {
            BoardPage.Cell cell = shown.cells().get(i);
            int x = left(i, width);
            bar(gc, cell, x, top, width);
            gc.setFont(figures);
            gc.setForeground(palette().text());
            middle(gc, cell.figure(), x + Resources.STEP, top);
            if (!cell.conversion().isEmpty()) {
                gc.setFont(context.resources().small());
                gc.setForeground(palette().dimmed());
                String words = "→ " + cell.conversion();
                int before = x - between + Math.max(2, (between - gc.textExtent(words).x) / 2);
                middle(gc, words, stacked ? x : before, stacked ? top + line - INSET : top);
            }
        }
        shown.goal().ifPresent(mark -> mark(gc, mark, top, width));
    }

    private void bar(GC gc, BoardPage.Cell cell, int x, int top, int width) {
        int height = line - 2 * INSET;
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
        gc.drawLine(x, top + 2, x, top + line - 2);
        gc.setLineWidth(1);
        gc.setFont(context.resources().small());
        Point size = gc.textExtent(mark.words());
        // Inside the bar, where the figure at its start leaves room.
        boolean fits = x - left(mark.stage(), width) > size.x + Letters.points(canvas, FIGURE);
        middle(gc, mark.words(), fits ? x - size.x - 4 : x + 4, top);
    }

    private void middle(GC gc, String words, int x, int top) {
        gc.drawText(words, x, top + (line - gc.textExtent(words).y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
