package org.doelenboom.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The system's colours, and the few of our own in a light and a dark set with a contrast of at least 4.5 : 1 on the page.
 *
 * @param dark whether the system's theme is a dark one
 * @param page the ground of what is worked on
 * @param panel the ground of what stands around it
 * @param dimmed for what matters less than text
 * @param line between sections
 * @param frame around a field, 3 : 1 on the page
 */
public record Palette(
        boolean dark,
        Color page,
        Color panel,
        Color text,
        Color dimmed,
        Color line,
        Color frame,
        Color accent,
        Color link,
        Color error,
        Color warning,
        Color advice) {

    /** As the system's theme is now. */
    public static Palette of(Display display) {
        Color page = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        Color panel = display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND);
        Color text = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        Own own = Own.on(page.getRGB(), text.getRGB());
        return new Palette(
                own.dark(),
                page,
                panel,
                text,
                new Color(own.dimmed()),
                new Color(own.line()),
                new Color(own.frame()),
                display.getSystemColor(SWT.COLOR_LIST_SELECTION),
                new Color(own.link()),
                new Color(own.error()),
                new Color(own.warning()),
                new Color(own.link()));
    }

    /** The colours of our own that go with a system's ground and text. */
    record Own(boolean dark, RGB dimmed, RGB line, RGB frame, RGB link, RGB error, RGB warning) {
        static Own on(RGB page, RGB text) {
            boolean dark = isDark(page);
            return new Own(
                    dark,
                    mix(text, page, 0.72),
                    mix(text, page, 0.20),
                    mix(text, page, 0.54),
                    dark ? new RGB(0x78, 0xAE, 0xF0) : new RGB(0x1A, 0x5F, 0xB4),
                    dark ? new RGB(0xFF, 0x8A, 0x80) : new RGB(0xB3, 0x17, 0x25),
                    dark ? new RGB(0xF0, 0xC0, 0x50) : new RGB(0x80, 0x55, 0x00));
        }
    }

    private static boolean isDark(RGB colour) {
        return colour.red * 3 + colour.green * 6 + colour.blue < 1_280;
    }

    private static RGB mix(RGB one, RGB other, double share) {
        return new RGB(
                part(one.red, other.red, share),
                part(one.green, other.green, share),
                part(one.blue, other.blue, share));
    }

    private static int part(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }
}
