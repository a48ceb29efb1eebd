package org.doelenboom.ui;

import org.eclipse.swt.graphics.GC;

/** Text for a place of limited width. */
public final class Fitting {
    private static final int LONGEST = 400;

    private Fitting() {}

    /** The text, or as much of it as fits with an ellipsis; room in points, with the font that the GC has. */
    public static String text(GC gc, String text, int room) {
        String capped = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (capped.length() == text.length() && gc.textExtent(capped).x <= room) {
            return text;
        }
        int low = 0;
        int high = capped.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(capped.substring(0, middle) + "…").x <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return capped.substring(0, low).stripTrailing() + "…";
    }
}
