package org.doelenboom.ui;

import org.eclipse.swt.graphics.RGB;

/** Relative luminance and contrast as WCAG 2.1 defines them. */
final class Contrast {
    private Contrast() {}

    static double of(RGB one, RGB other) {
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
