package org.doelenboom.workbench.internal.steering;

import org.doelenboom.ui.Palette;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A question with its answer as a large figure, pressed like a button to see what it is made of. */
final class Tile {
    private static final int PAD = 10;

    private final Canvas canvas;
    private final Resources resources;
    private String question = "";
    private String answer = "";
    private String beside = "";
    private boolean chosen;

    Tile(Composite parent, Resources resources, Runnable pressed) {
        this.resources = resources;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(resources.palette().page());
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, false);
        place.heightHint = 15 * Resources.STEP;
        place.widthHint = 18 * Resources.STEP;
        canvas.setLayoutData(place);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            pressed.run();
        });
        canvas.addListener(SWT.KeyDown, event -> key(event, pressed));
        canvas.addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = question + " " + answer + ". " + beside;
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    private static void key(Event event, Runnable pressed) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ') {
            event.doit = false;
            pressed.run();
        }
    }

    Canvas control() {
        return canvas;
    }

    void show(String newQuestion, String newAnswer, String newBeside, boolean isChosen) {
        question = newQuestion;
        answer = newAnswer;
        beside = newBeside;
        chosen = isChosen;
        canvas.setToolTipText(newBeside);
        canvas.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        Palette palette = resources.palette();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.panel());
        gc.fillRoundRectangle(1, 1, area.width - 3, area.height - 3, 10, 10);
        boolean focused = canvas.isFocusControl();
        gc.setForeground(chosen || focused ? palette.link() : palette.line());
        gc.setLineWidth(chosen ? 3 : focused ? 2 : 1);
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, 10, 10);
        gc.setForeground(palette.text());
        int y = PAD + wrapped(gc, question, resources.bold(), PAD) + 2;
        gc.setFont(resources.large());
        gc.drawText(answer, PAD, y, SWT.DRAW_TRANSPARENT);
        y += gc.getFontMetrics().getHeight() + 4;
        gc.setForeground(palette.dimmed());
        wrapped(gc, beside, resources.small(), y);
    }

    /** Draws words as wide as the tile and answers how tall they are. */
    private int wrapped(GC gc, String text, Font font, int y) {
        TextLayout words = new TextLayout(canvas.getDisplay());
        try {
            words.setFont(font);
            words.setText(text);
            words.setWidth(Math.max(1, canvas.getClientArea().width - 2 * PAD));
            words.draw(gc, PAD, y);
            return words.getBounds().height;
        } finally {
            words.dispose();
        }
    }
}
