package org.doelenboom.ui;

import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKinds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;

/**
 * The letters of a level on its colour; the letters say it too, never the colour alone. Ground and letters differ by at least
 * 7 : 1.
 *
 * @param letters the text of the badge in the user's language, by key
 */
public record LevelBadge(Message letters, RGB ground, RGB ink) {
    private static final String BUNDLE = "org.doelenboom.plan";

    private static final Map<KindId, LevelBadge> LIGHT = Map.of(
            PlanKinds.GENERAL_OBJECTIVE, badge("generalObjective", 0xFFE08A, 0x3D2F00),
            PlanKinds.INTERMEDIATE_OBJECTIVE, badge("intermediateObjective", 0xFFC08A, 0x4A2000),
            PlanKinds.OPERATIONAL_OBJECTIVE, badge("operationalObjective", 0xBFE3B4, 0x12351A),
            PlanKinds.HORIZONTAL_OBJECTIVE, badge("horizontalObjective", 0xBBD7F5, 0x0B2C4D),
            PlanKinds.ACTION, badge("action", 0xE6E8EB, 0x24292F));

    private static final Map<KindId, LevelBadge> DARK = Map.of(
            PlanKinds.GENERAL_OBJECTIVE, badge("generalObjective", 0x5C4700, 0xFFE9A8),
            PlanKinds.INTERMEDIATE_OBJECTIVE, badge("intermediateObjective", 0x66330A, 0xFFD2AD),
            PlanKinds.OPERATIONAL_OBJECTIVE, badge("operationalObjective", 0x1F4D27, 0xCDEBC4),
            PlanKinds.HORIZONTAL_OBJECTIVE, badge("horizontalObjective", 0x173E66, 0xCFE3FA),
            PlanKinds.ACTION, badge("action", 0x3A3F45, 0xE6E8EB));

    /** The badge of a kind; empty for a kind that is no level. */
    public static Optional<LevelBadge> of(KindId kind, boolean dark) {
        return Optional.ofNullable((dark ? DARK : LIGHT).get(kind));
    }

    private static LevelBadge badge(String level, int ground, int ink) {
        return new LevelBadge(Message.of(BUNDLE, "level." + level), rgb(ground), rgb(ink));
    }

    private static RGB rgb(int colour) {
        return new RGB(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
    }

    /** How wide the badge is, in points; all levels have the same width, so that what follows them is aligned. */
    public static int width(GC gc) {
        return gc.textExtent("MM").x + 8;
    }

    /** Paints it, centred in this height, with the font that the GC has. */
    public void paint(GC gc, String text, int x, int y, int height) {
        Point extent = gc.textExtent(text);
        int width = Math.max(width(gc), extent.x + 8);
        int tall = Math.min(height, extent.y + 4);
        int top = y + (height - tall) / 2;
        Color before = gc.getForeground();
        Color beforeGround = gc.getBackground();
        gc.setAntialias(SWT.ON);
        gc.setBackground(new Color(ground));
        gc.fillRoundRectangle(x, top, width, tall, 6, 6);
        gc.setForeground(new Color(ink));
        gc.drawText(text, x + (width - extent.x) / 2, top + (tall - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        gc.setForeground(before);
        gc.setBackground(beforeGround);
    }
}
