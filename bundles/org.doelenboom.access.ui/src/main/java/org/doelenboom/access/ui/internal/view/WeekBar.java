package org.doelenboom.access.ui.internal.view;

import org.doelenboom.access.VisitMode;
import org.doelenboom.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** The bars of the week's picture: the way in which one is received is told by their filling. */
record WeekBar(Palette palette) {
    static final int HEIGHT = 6;

    /** Filled for an open door, framed for an appointment, dashed for telephone and screen, striped for outside. */
    void paint(GC gc, VisitMode mode, Rectangle place) {
        if (mode == VisitMode.WALK_IN || mode == VisitMode.OUTREACH) {
            gc.setBackground(mode == VisitMode.WALK_IN ? green() : blue());
            gc.fillRectangle(place);
        }
        gc.setForeground(palette.dimmed());
        if (mode == VisitMode.OUTREACH) {
            gc.setClipping(place);
            for (int x = place.x - place.height; x < place.x + place.width; x += 5) {
                gc.drawLine(x, place.y + place.height, x + place.height, place.y);
            }
            gc.setClipping((Rectangle) null);
        }
        if (mode == VisitMode.APPOINTMENT || mode == VisitMode.AT_A_DISTANCE) {
            gc.setLineStyle(mode == VisitMode.APPOINTMENT ? SWT.LINE_SOLID : SWT.LINE_DOT);
            gc.setBackground(palette.page());
            gc.fillRectangle(place);
            gc.drawRectangle(place.x, place.y, place.width - 1, place.height - 1);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }

    private Color green() {
        return new Color(palette.dark() ? new RGB(0x1F, 0x4D, 0x27) : new RGB(0xBF, 0xE3, 0xB4));
    }

    private Color blue() {
        return new Color(palette.dark() ? new RGB(0x17, 0x3E, 0x66) : new RGB(0xBB, 0xD7, 0xF5));
    }

    /** The ground below the bars of a day. */
    Color track() {
        return new Color(palette.dark() ? new RGB(0x2E, 0x32, 0x37) : new RGB(0xF1, 0xF2, 0xF4));
    }
}
