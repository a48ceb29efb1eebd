package org.doelenboom.workbench.internal.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.LevelBadge;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** What was reached up to each year as bars, and what was asked as a line; the table beside it has the figures. */
final class TargetsChart {
    private static final int FOOT = 24;
    private static final int HEAD = 20;

    private final Canvas canvas;
    private final Resources resources;
    private final Function<Quantity, String> written;
    private List<YearFigures> figures = List.of();

    TargetsChart(Composite parent, Resources resources, Function<Quantity, String> written, String name) {
        this.resources = resources;
        this.written = written;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setBackground(resources.palette().page());
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = 20 * Resources.STEP;
        place.widthHint = 24 * Resources.STEP;
        canvas.setLayoutData(place);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        Accessibles.name(canvas, () -> name);
    }

    void show(List<YearFigures> wanted) {
        if (!wanted.equals(figures)) {
            figures = wanted;
            canvas.redraw();
        }
    }

    private double most() {
        double most = 0;
        for (YearFigures one : figures) {
            most = Math.max(most, one.running().most().doubleValue());
            most = Math.max(most, one.asked().map(BigDecimal::doubleValue).orElse(0.0));
        }
        return most;
    }

    private void paint(GC gc) {
        Rectangle room = canvas.getClientArea();
        double most = most();
        if (figures.isEmpty() || most <= 0 || room.height < HEAD + FOOT + 20) {
            return;
        }
        Palette palette = resources.palette();
        gc.setAntialias(SWT.ON);
        gc.setFont(resources.small());
        int step = room.width / figures.size();
        int base = room.height - FOOT;
        double scale = (base - HEAD) / most;
        gc.setForeground(palette.line());
        gc.drawLine(0, base, room.width, base);
        int[] line = new int[figures.size() * 2];
        int points = 0;
        for (int i = 0; i < figures.size(); i++) {
            YearFigures one = figures.get(i);
            int middle = i * step + step / 2;
            bar(gc, one, middle, Math.min(56, step * 2 / 3), base, scale);
            centred(gc, Integer.toString(one.year()), middle, base + 4, palette.text());
            if (one.asked().isPresent()) {
                line[points++] = middle;
                line[points++] = base - (int) (one.asked().get().doubleValue() * scale);
            }
        }
        gc.setForeground(palette.link());
        gc.setLineWidth(2);
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawPolyline(java.util.Arrays.copyOf(line, points));
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.setBackground(palette.link());
        for (int i = 0; i < points; i += 2) {
            gc.fillOval(line[i] - 3, line[i + 1] - 3, 6, 6);
        }
    }

    private void bar(GC gc, YearFigures one, int middle, int width, int base, double scale) {
        if (!one.reached().isReported()) {
            return;
        }
        LevelBadge badge = LevelBadge.of(
                        PlanKinds.OPERATIONAL_OBJECTIVE, resources.palette().dark())
                .orElseThrow();
        int least = (int) (one.running().least().doubleValue() * scale);
        int most = (int) (one.running().most().doubleValue() * scale);
        gc.setBackground(new Color(badge.ground()));
        gc.fillRectangle(middle - width / 2, base - least, width, least);
        gc.setForeground(new Color(badge.ground()));
        gc.drawRectangle(middle - width / 2, base - most, width - 1, most);
        centred(
                gc,
                written.apply(one.running()),
                middle,
                base - most - 18,
                resources.palette().text());
    }

    private static void centred(GC gc, String text, int middle, int y, Color colour) {
        Point size = gc.textExtent(text);
        gc.setForeground(colour);
        gc.drawText(text, middle - size.x / 2, y, true);
    }
}
