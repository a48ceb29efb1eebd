package org.doelenboom.eviction.ui.internal.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
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
    private static final int MOST_STEPS = 5;

    private final PlanContext context;
    private final FunnelWords words;
    private final Canvas canvas;

    @Nullable
    private Funnel funnel;

    FunnelChart(Composite parent, PlanContext context) {
        this.context = context;
        this.words = new FunnelWords(context);
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(Math.max(0, width), height == SWT.DEFAULT ? tall(width) : height);
            }
        };
        canvas.setBackground(context.resources().palette().page());
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
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
        Room room = room(gc, now, canvas.getClientArea().width);
        BigDecimal widest = now.widest().most();
        int y = 0;
        for (Funnel.Step step : now.steps()) {
            text(gc, words.label(step), context.resources().palette().text(), 0, y);
            row(gc, now, step, room.left(), y + room.above(), room.longest(), widest);
            y += room.above() + BAR + GAP;
        }
    }

    /**
     * Where the bars are.
     *
     * @param above what the label takes above the bar; 0 where it stands before it
     */
    private record Room(int left, int longest, int above) {}

    /** With large letters or in a narrow window the labels stand above the bars, so that what is written in these has room. */
    private Room room(GC gc, Funnel now, int width) {
        int left = widest(gc, now, words::label) + 4 * Resources.STEP;
        int right = widest(gc, now, words::share) + 3 * Resources.STEP;
        gc.setFont(context.resources().bold());
        int least = widest(gc, now, step -> words.bar(now, step)) + 2 * Resources.STEP;
        gc.setFont(null);
        int beside = Math.min(LONGEST, width - left - right);
        return beside >= least
                ? new Room(left, beside, 0)
                : new Room(0, Math.max(60, Math.min(LONGEST, width - right)), BAR);
    }

    private static int widest(GC gc, Funnel now, Function<Funnel.Step, String> words) {
        return now.steps().stream()
                .mapToInt(step -> gc.textExtent(words.apply(step)).x)
                .max()
                .orElse(0);
    }

    private int tall(int width) {
        Funnel now = funnel;
        if (now == null || width == SWT.DEFAULT) {
            return MOST_STEPS * (BAR + GAP);
        }
        GC gc = new GC(canvas);
        try {
            return now.steps().size() * (room(gc, now, width).above() + BAR + GAP);
        } finally {
            gc.dispose();
        }
    }

    private void row(GC gc, Funnel now, Funnel.Step step, int left, int y, int longest, BigDecimal widest) {
        Palette palette = context.resources().palette();
        LevelBadge colours =
                LevelBadge.of(PlanKinds.OPERATIONAL_OBJECTIVE, palette.dark()).orElseThrow();
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
