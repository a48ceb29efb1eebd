package org.doelenboom.tests.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Finds words that stand out from their ground by less than 4.5 : 1, as WCAG 2.1 measures it; not of what cannot be used now. */
final class Faint {
    private static final double LEAST = 4.5;

    private Faint() {}

    static List<String> in(WindowUnderTest window, Shell shell) {
        return window.see(() -> {
            List<String> found = new ArrayList<>();
            for (Control control : window.all(shell, Control.class)) {
                String words = words(control);
                if (!words.isBlank() && control.isEnabled()) {
                    RGB ink = control instanceof Link link
                            ? link.getLinkForeground().getRGB()
                            : control.getForeground().getRGB();
                    double contrast = contrast(ink, control.getBackground().getRGB());
                    if (contrast < LEAST) {
                        found.add(String.format(
                                Locale.ROOT,
                                "%s “%s” stands out by %.1f: %s on %s",
                                control.getClass().getSimpleName(),
                                words,
                                contrast,
                                ink,
                                control.getBackground().getRGB()));
                    }
                }
            }
            return found;
        });
    }

    private static String words(Control control) {
        return control instanceof Label label
                ? label.getText()
                : control instanceof Button button
                        ? button.getText()
                        : control instanceof Link link
                                ? link.getText()
                                : control instanceof Text text ? text.getText() : "";
    }

    private static double contrast(RGB one, RGB other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * part(colour.red) + 0.7152 * part(colour.green) + 0.0722 * part(colour.blue);
    }

    private static double part(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
