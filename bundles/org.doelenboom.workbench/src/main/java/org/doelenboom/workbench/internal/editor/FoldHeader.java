package org.doelenboom.workbench.internal.editor;

import org.doelenboom.ui.Fitting;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The line above a section: a triangle, its title, and what is in it. Folds by a click, Space or Enter. */
final class FoldHeader {
    private static final int INDENT = 2 * Resources.STEP;

    private final Canvas canvas;
    private final Resources resources;
    private final String title;
    private final Runnable toggle;
    private boolean open;
    private String essence = "";

    FoldHeader(Composite parent, Resources resources, String title, boolean open, Runnable toggle) {
        this.resources = resources;
        this.title = title;
        this.open = open;
        this.toggle = toggle;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        HelpTopics.words(canvas, title);
        canvas.setBackground(resources.palette().page());
        canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        GC gc = new GC(canvas);
        gc.setFont(resources.bold());
        place.heightHint = gc.getFontMetrics().getHeight() + Resources.STEP;
        gc.dispose();
        canvas.setLayoutData(place);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.MouseUp, event -> toggle.run());
        canvas.addListener(SWT.KeyDown, this::pressed);
        // A canvas that listens to keys must itself say that Tab leaves it.
        canvas.addListener(SWT.Traverse, event -> {
            boolean leaves = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
            event.doit = leaves || event.doit && event.detail != SWT.TRAVERSE_RETURN;
        });
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        speak();
    }

    private void speak() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = essence.isEmpty() ? title : title + ", " + essence;
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (open ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED);
            }
        });
    }

    private void pressed(Event event) {
        boolean unfolds = event.keyCode == SWT.ARROW_RIGHT && !open;
        boolean folds = event.keyCode == SWT.ARROW_LEFT && open;
        if (event.character == ' ' || event.character == SWT.CR || unfolds || folds) {
            toggle.run();
        }
    }

    void show(boolean nowOpen, String nowEssence) {
        if (open != nowOpen || !essence.equals(nowEssence)) {
            open = nowOpen;
            essence = nowEssence;
            canvas.redraw();
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Palette palette = resources.palette();
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.text());
        int middle = area.height / 2;
        gc.fillPolygon(
                open
                        ? new int[] {1, middle - 3, 11, middle - 3, 6, middle + 3}
                        : new int[] {3, middle - 5, 3, middle + 5, 9, middle});
        gc.setFont(resources.bold());
        gc.setForeground(palette.text());
        Point extent = gc.textExtent(title);
        gc.drawText(title, INDENT, (area.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        gc.setFont(canvas.getFont());
        gc.setForeground(palette.dimmed());
        int start = INDENT + extent.x + Resources.STEP + 4;
        String fitting = Fitting.text(gc, essence, area.width - start - 4);
        Point small = gc.textExtent(fitting);
        gc.drawText(fitting, start, (area.height - small.y) / 2, SWT.DRAW_TRANSPARENT);
        if (canvas.isFocusControl()) {
            gc.setForeground(palette.link());
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 4, 4);
        }
    }
}
