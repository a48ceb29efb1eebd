package org.doelenboom.workbench.internal.steering;

import java.util.function.ObjIntConsumer;
import org.doelenboom.ui.Letters;
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
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A question with its answer as a large figure, pressed like a button to see what it is made of. */
final class Tile {
    private static final int PAD = 10;
    private static final int GAP = 3;
    private static final int BESIDE = 2;
    private static final int WIDTH = 18 * Resources.STEP;
    private static final int HEIGHT = 15 * Resources.STEP;

    private final Canvas canvas;
    private final Resources resources;
    private String question = "";
    private String answer = "";
    private String beside = "";
    private boolean chosen;

    Tile(Composite parent, Resources resources, Runnable pressed) {
        this.resources = resources;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                int wide = width == SWT.DEFAULT ? Letters.points(this, WIDTH) : width;
                return new Point(wide, height == SWT.DEFAULT ? Math.max(HEIGHT, tall(wide)) : height);
            }
        };
        canvas.setBackground(resources.palette().page());
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
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
        int[] y = {PAD};
        parts(
                (words, part) -> {
                    gc.setForeground(part == BESIDE ? palette.dimmed() : palette.text());
                    words.draw(gc, PAD, y[0]);
                    y[0] += words.getBounds().height + GAP;
                },
                area.width);
    }

    private int tall(int width) {
        int[] y = {2 * PAD - GAP};
        parts((words, part) -> y[0] += words.getBounds().height + GAP, width);
        return y[0];
    }

    /** Lays out the question, the answer and what is beside it, in a tile of some width. */
    private void parts(ObjIntConsumer<TextLayout> to, int width) {
        String[] parts = {question, answer, beside};
        Font[] fonts = {resources.bold(), resources.large(), resources.small()};
        for (int i = 0; i < parts.length; i++) {
            TextLayout words = new TextLayout(canvas.getDisplay());
            try {
                words.setFont(fonts[i]);
                words.setText(parts[i]);
                words.setWidth(Math.max(1, width - 2 * PAD));
                to.accept(words, i);
            } finally {
                words.dispose();
            }
        }
    }
}
