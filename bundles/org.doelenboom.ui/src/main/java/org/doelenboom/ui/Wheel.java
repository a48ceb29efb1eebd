package org.doelenboom.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The wheel over a control that would take it for itself. */
public final class Wheel {
    private Wheel() {}

    /** The wheel scrolls the page that the control stands on; it must not change what was chosen on the way. */
    public static void scrollsPage(Control control) {
        control.addListener(SWT.MouseWheel, event -> {
            event.doit = false;
            scroll(control, event);
        });
    }

    private static void scroll(Control control, Event event) {
        for (Composite at = control.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrolledComposite page) {
                Point origin = page.getOrigin();
                int step = page.getVerticalBar() == null
                        ? 0
                        : page.getVerticalBar().getIncrement();
                page.setOrigin(origin.x, Math.max(0, origin.y - event.count * step));
                return;
            }
        }
    }
}
