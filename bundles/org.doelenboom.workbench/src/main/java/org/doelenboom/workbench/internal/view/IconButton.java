package org.doelenboom.workbench.internal.view;

import java.util.function.Supplier;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * A button that shows an icon alone. It is painted, since the toolkit's own have no name, without words, for those who do not see
 * them.
 */
public final class IconButton {
    private static final int SIZE = 3 * Resources.STEP;

    private final Canvas canvas;
    private final Desk desk;
    private final Image icon;
    private final Runnable action;
    private boolean under;

    /** @param name what it does, asked each time */
    public IconButton(Composite parent, Desk desk, String icon, Supplier<String> name, Runnable action) {
        this.desk = desk;
        this.icon = Icons.icon(desk, icon);
        this.action = action;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(parent.getBackground());
        GridData square = new GridData(SWT.CENTER, SWT.CENTER, false, true);
        square.widthHint = SIZE;
        square.heightHint = SIZE;
        canvas.setLayoutData(square);
        canvas.setToolTipText(name.get());
        Accessibles.name(canvas, name);
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.MouseEnter, event -> hover(true));
        canvas.addListener(SWT.MouseExit, event -> hover(false));
        canvas.addListener(SWT.MouseUp, this::released);
        canvas.addListener(SWT.KeyDown, this::pressed);
        // Tab goes on to what comes next.
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    }

    private void hover(boolean now) {
        under = now;
        canvas.redraw();
    }

    private void released(Event event) {
        if (event.button == 1 && canvas.getClientArea().contains(event.x, event.y)) {
            action.run();
        }
    }

    private void pressed(Event event) {
        if (event.character == ' ' || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            action.run();
        }
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        if (under && canvas.isEnabled()) {
            gc.setBackground(desk.resources().palette().line());
            gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 6, 6);
        }
        Rectangle size = icon.getBounds();
        gc.setAlpha(canvas.isEnabled() ? 255 : 90);
        gc.drawImage(icon, area.x + (area.width - size.width) / 2, area.y + (area.height - size.height) / 2);
        gc.setAlpha(255);
        if (canvas.isFocusControl()) {
            gc.setForeground(desk.resources().palette().accent());
            gc.setLineWidth(2);
            gc.drawRoundRectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2, 6, 6);
        }
    }

    public Control control() {
        return canvas;
    }

    public void enable(boolean enabled) {
        if (canvas.getEnabled() != enabled) {
            canvas.setEnabled(enabled);
            canvas.redraw();
        }
    }

    /** Below its left edge, on the screen. */
    Point below() {
        return canvas.toDisplay(0, canvas.getSize().y);
    }
}
