package org.doelenboom.workbench.internal.piece;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.doelenboom.ui.Fitting;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/**
 * What of a text fits, and how wide that is, measured once: rows paint the same words at each key, and to measure them takes most of
 * the painting. Keeps those used last. On the screen's thread.
 */
public final class Fits {
    private static final int KEPT = 5_000;

    private final Map<Asked, Fit> fits = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Fit> eldest) {
            return size() > KEPT;
        }
    };
    private final Map<Font, Integer> heights = new HashMap<>();

    private record Asked(Font font, String text, int room) {}

    /** @param width in points */
    public record Fit(String text, int width) {}

    /** The text, or as much of it as fits, in the font that the GC has; room in points. */
    public Fit of(GC gc, String text, int room) {
        return fits.computeIfAbsent(new Asked(gc.getFont(), text, room), asked -> {
            String fitting = Fitting.text(gc, text, room);
            return new Fit(fitting, gc.textExtent(fitting).x);
        });
    }

    /** How high a line is in the font that the GC has, in points. */
    public int height(GC gc) {
        return heights.computeIfAbsent(gc.getFont(), font -> gc.getFontMetrics().getHeight());
    }
}
