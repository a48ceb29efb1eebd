package org.doelenboom.community.ui.internal.view;

import static org.doelenboom.community.ui.ScreenMessages.message;

import java.util.List;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
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

/**
 * How many came to each meeting of a group, residents below and others above, the meeting that is looked at with a line under it.
 * The table beside it says the same in figures.
 */
final class AttendanceBand {
    private static final int HEIGHT = 15 * Resources.STEP;
    private static final int WIDTH = 28 * Resources.STEP;
    private static final int WIDEST = 5 * Resources.STEP;
    private static final int LEGEND = 3 * Resources.STEP;

    private final PlanContext context;
    private final Canvas canvas;
    private List<MeetingPage.Bar> bars = List.of();

    @Nullable
    private NodeId selected;

    AttendanceBand(Composite parent, PlanContext context) {
        this.context = context;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setBackground(palette().page());
        GridData place = new GridData(SWT.RIGHT, SWT.FILL, false, false);
        place.widthHint = WIDTH;
        place.heightHint = HEIGHT;
        canvas.setLayoutData(place);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        Accessibles.name(canvas, () -> context.text(message("attendance.name")));
    }

    private Palette palette() {
        return context.resources().palette();
    }

    void show(List<MeetingPage.Bar> wanted, @Nullable NodeId meeting) {
        bars = wanted;
        selected = meeting;
        canvas.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setFont(context.resources().small());
        legend(gc, area);
        int top = area.y + LEGEND;
        int bottom = area.height - Resources.STEP;
        int most = bars.stream()
                .mapToInt(bar -> bar.residents() + bar.others())
                .max()
                .orElse(0);
        if (most == 0) {
            return;
        }
        // Of a long row of meetings the last ones are seen.
        int width = Math.min(WIDEST, Math.max(6, area.width / bars.size() - 4));
        int fits = Math.max(1, area.width / (width + 4));
        List<MeetingPage.Bar> last = bars.subList(Math.max(0, bars.size() - fits), bars.size());
        int x = area.x;
        int tall = bottom - top - gc.getFontMetrics().getHeight();
        for (MeetingPage.Bar bar : last) {
            int residents = tall * bar.residents() / most;
            int others = tall * bar.others() / most;
            gc.setBackground(residentsColour());
            gc.fillRectangle(x, bottom - residents, width, residents);
            gc.setBackground(othersColour());
            gc.fillRectangle(x, bottom - residents - others, width, others);
            if (bar.residents() + bar.others() > 0) {
                number(gc, bar.residents() + bar.others(), x, width, bottom - residents - others);
            }
            if (bar.meeting().equals(selected)) {
                gc.setBackground(palette().text());
                gc.fillRectangle(x, bottom + 3, width, 3);
            }
            x += width + 4;
        }
    }

    private void number(GC gc, int number, int x, int width, int top) {
        String text = Integer.toString(number);
        Point size = gc.textExtent(text);
        gc.setForeground(palette().dimmed());
        gc.drawText(text, x + (width - size.x) / 2, top - size.y, SWT.DRAW_TRANSPARENT);
    }

    private void legend(GC gc, Rectangle area) {
        int x = legend(gc, area.x, context.text(message("attendance.residents")), residentsColour());
        legend(gc, x + 2 * Resources.STEP, context.text(message("attendance.others")), othersColour());
    }

    private int legend(GC gc, int x, String words, Color colour) {
        Point size = gc.textExtent(words);
        gc.setBackground(colour);
        gc.fillRectangle(x, (size.y - 8) / 2, 8, 8);
        gc.setForeground(palette().text());
        gc.drawText(words, x + 14, 0, SWT.DRAW_TRANSPARENT);
        return x + 14 + size.x;
    }

    /** Residents have the ink of a horizontal objective, the others its ground: dark and light differ without colour, too. */
    private Color residentsColour() {
        return new Color(palette().dark() ? ground() : ink());
    }

    private Color othersColour() {
        return new Color(palette().dark() ? ink() : ground());
    }

    private RGB ground() {
        return badge().ground();
    }

    private RGB ink() {
        return badge().ink();
    }

    private LevelBadge badge() {
        return LevelBadge.of(PlanKinds.HORIZONTAL_OBJECTIVE, palette().dark()).orElseThrow();
    }
}
