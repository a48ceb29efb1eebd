package org.doelenboom.eviction.ui.internal.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.eviction.count.Funnel;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.LevelBadge;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The funnel as bars, each as long as its figure against the widest. Where small figures were held back, what is certain is full
 * and what may be is hatched. The same stands in a table below, for those who do not see it.
 */
final class FunnelChart {
    private static final int BAR = 34;
    private static final int GAP = 8;
    private static final int ROUND = 6;
    private static final int LONGEST = 520;

    private final PlanContext context;
    private final FunnelWords words;
    private final Canvas canvas;

    @Nullable
    private Funnel funnel;

    FunnelChart(Composite parent, PlanContext context) {
        this.context = context;
        this.words = new FunnelWords(context);
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setBackground(context.resources().palette().page());
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.heightHint = 5 * (BAR + GAP);
        canvas.setLayoutData(place);
        canvas.addListener(SWT.Paint, this::paint);
        Accessibles.name(canvas, this::spoken);
    }

    void show(Funnel now) {
        if (!now.equals(funnel)) {
            funnel = now;
            canvas.redraw();
        }
    }

    private String spoken() {
        Funnel now = funnel;
        return now == null
                ? ""
                : String.join(
                        ", ",
                        now.steps().stream()
                                .map(step -> words.label(step) + " " + words.bar(now, step) + " " + words.share(step))
                                .map(String::strip)
                                .toList());
    }

    private void paint(Event event) {
        Funnel now = funnel;
        if (now == null) {
            return;
        }
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        List<Funnel.Step> steps = now.steps();
        int labels = 0;
        int shares = 0;
        for (Funnel.Step step : steps) {
            labels = Math.max(labels, gc.textExtent(words.label(step)).x);
            shares = Math.max(shares, gc.textExtent(words.share(step)).x);
        }
        Rectangle area = canvas.getClientArea();
        int left = labels + 4 * Resources.STEP;
        int longest = Math.max(60, Math.min(LONGEST, area.width - left - shares - 3 * Resources.STEP));
        BigDecimal widest = now.widest().most();
        int y = 0;
        for (Funnel.Step step : steps) {
            row(gc, now, step, left, y, longest, widest);
            y += BAR + GAP;
        }
    }

    private void row(GC gc, Funnel now, Funnel.Step step, int left, int y, int longest, BigDecimal widest) {
        Palette palette = context.resources().palette();
        LevelBadge colours =
                LevelBadge.of(PlanKinds.OPERATIONAL_OBJECTIVE, palette.dark()).orElseThrow();
        text(gc, words.label(step), palette.text(), 0, y);
        gc.setBackground(palette.panel());
        gc.fillRoundRectangle(left, y, longest, BAR, ROUND, ROUND);
        gc.setForeground(palette.line());
        gc.drawRoundRectangle(left, y, longest - 1, BAR - 1, ROUND, ROUND);
        int sure = length(step.quantity().least(), widest, longest);
        int most = length(step.quantity().most(), widest, longest);
        fill(gc, colours.ground(), left, y, sure, most);
        gc.setFont(context.resources().bold());
        boolean over = gc.textExtent(words.bar(now, step)).x + 2 * Resources.STEP <= Math.max(sure, 1);
        text(gc, words.bar(now, step), over ? new Color(colours.ink()) : palette.text(), left + Resources.STEP, y);
        gc.setFont(null);
        text(gc, words.share(step), palette.dimmed(), left + longest + 2 * Resources.STEP, y);
    }

    private static int length(BigDecimal figure, BigDecimal widest, int longest) {
        if (widest.signum() == 0) {
            return 0;
        }
        return figure.multiply(BigDecimal.valueOf(longest))
                .divide(widest, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private static void fill(GC gc, RGB ground, int left, int y, int sure, int most) {
        gc.setBackground(new Color(ground));
        gc.setForeground(new Color(ground));
        if (sure > 0) {
            gc.fillRoundRectangle(left, y, Math.max(sure, ROUND), BAR, ROUND, ROUND);
        }
        Rectangle clip = gc.getClipping();
        gc.setClipping(left + sure, y, most - sure, BAR);
        for (int x = left + sure - BAR; x < left + most; x += 6) {
            gc.drawLine(x, y + BAR, x + BAR, y);
        }
        gc.setClipping(clip);
    }

    private static void text(GC gc, String text, Color colour, int x, int y) {
        Point size = gc.textExtent(text);
        gc.setForeground(colour);
        gc.drawText(text, x, y + (BAR - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
