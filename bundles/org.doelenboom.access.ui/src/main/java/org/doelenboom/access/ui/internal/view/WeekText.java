package org.doelenboom.access.ui.internal.view;

import static org.doelenboom.access.ui.ScreenMessages.message;

import java.util.stream.Collectors;
import org.doelenboom.access.VisitMode;
import org.doelenboom.access.week.ServiceWeek;
import org.doelenboom.access.week.WeekWords;
import org.doelenboom.ui.PlanContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Words of the week: in its table, and in its picture, where they never run into what stands beside them. */
final class WeekText {
    private WeekText() {}

    /** What the table says of one day: hours, or why it is closed; empty where it never is open. */
    static String cell(ServiceWeek.Day day, WeekWords words, PlanContext context) {
        if (day.closed().isPresent()) {
            return day.closed().get() instanceof ServiceWeek.Closed.Holiday holiday
                    ? context.text(holiday.name())
                    : context.text(message("week.closed"));
        }
        return day.slots().stream()
                .map(slot -> words.hours(slot.from(), slot.to())
                        + (slot.mode() == VisitMode.WALK_IN
                                ? ""
                                : " " + context.text(slot.mode().label())))
                .collect(Collectors.joining(", "));
    }

    /** A service's name in two lines at most. */
    static void name(GC gc, String name, int y, int room, int line) {
        if (gc.textExtent(name).x <= room) {
            text(gc, name, 0, y, room, line);
            return;
        }
        int split = name.length();
        while (split > 0 && gc.textExtent(name.substring(0, split)).x > room) {
            int space = name.lastIndexOf(' ', split - 1);
            split = space < 0 ? 0 : space;
        }
        text(gc, split == 0 ? name : name.substring(0, split), 0, y, room, line);
        if (split > 0) {
            text(gc, name.substring(split + 1), 0, y + line, room, line);
        }
    }

    /** The text in one line, centred in this height, with an ellipsis where it does not fit. */
    static void text(GC gc, String text, int x, int y, int width, int height) {
        String shown = text;
        while (shown.length() > 1 && gc.textExtent(shown).x > width) {
            shown = shown.substring(0, shown.length() - (shown.endsWith("…") ? 2 : 1))
                            .stripTrailing() + "…";
        }
        Point size = gc.textExtent(shown);
        gc.drawText(shown, x, y + (height - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
