package org.doelenboom.tests.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;

/** Finds words that have less room than they take, and controls of which a part cannot be seen or scrolled to. */
final class Cut {
    /** What rounding may cost. */
    private static final int ROUNDING = 2;

    private Cut() {}

    /** All of a window, each with the words that it is known by. */
    static List<String> in(WindowUnderTest window, Shell shell) {
        return window.see(() -> {
            List<String> found = new ArrayList<>();
            Rectangle screen = window.display().getBounds();
            if (!screen.intersection(shell.getBounds()).equals(shell.getBounds())) {
                found.add("the window itself, " + shell.getBounds() + " on " + screen);
            }
            for (Control control : window.all(shell, Control.class)) {
                if (isJudged(control)) {
                    words(control, found);
                    place(control, found);
                }
            }
            return found;
        });
    }

    /** Not what stands in a cell of a table, nor the toolkit's own parts of a control. */
    private static boolean isJudged(Control control) {
        Composite parent = control.getParent();
        return !(control instanceof Shell)
                && !(parent instanceof Table)
                && !(parent instanceof Tree)
                && !(parent instanceof Spinner)
                && !(parent instanceof DateTime)
                && !(parent instanceof Combo);
    }

    private static void words(Control control, List<String> found) {
        Point size = control.getSize();
        String needs = null;
        if (control instanceof Label label && !label.getText().isBlank()) {
            needs = needs(label, size, (label.getStyle() & SWT.WRAP) != 0);
        } else if (control instanceof Link link && !link.getText().isBlank()) {
            needs = needs(link, size, true);
        } else if (control instanceof Button button && !button.getText().isBlank()) {
            needs = needs(button, size, (button.getStyle() & SWT.WRAP) != 0);
        } else if (control instanceof Spinner || control instanceof DateTime) {
            needs = needs(control, size, false);
        } else if (control instanceof Combo combo && !combo.getText().isBlank()) {
            needs = needs(combo, size);
        } else if (control instanceof Text text && !text.getMessage().isBlank()) {
            needs = needs(text, size);
        } else if (control instanceof ToolBar bar) {
            needs = needs(bar, size, (bar.getStyle() & SWT.WRAP) != 0);
        } else if (control instanceof Table table && table.getHeaderVisible()) {
            IntStream.range(0, table.getColumnCount())
                    .mapToObj(table::getColumn)
                    // A column without width is left out on purpose: it says what was chosen above, or there is no
                    // room.
                    .filter(column -> column.getWidth() > 0)
                    .filter(column -> column.getWidth() < width(table, column.getText()))
                    .forEach(column -> found.add(
                            "the heading " + column.getText() + " of the table " + Widgets.accessibleName(table)));
        }
        if (needs != null) {
            found.add(name(control) + " has " + size.x + " x " + size.y + " and needs " + needs);
        }
    }

    private static String needs(Control control, Point size, boolean wraps) {
        Point wanted = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
        boolean fits = wanted.x <= size.x + ROUNDING && wanted.y <= size.y + ROUNDING;
        return fits ? null : wanted.x + " x " + wanted.y;
    }

    /** Of a choice, what is chosen: the longest that could be shows in the list itself. */
    private static String needs(Combo combo, Point size) {
        int longest = Arrays.stream(combo.getItems())
                .mapToInt(item -> width(combo, item))
                .max()
                .orElse(0);
        int around = Math.max(0, combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - longest);
        int wanted = width(combo, combo.getText()) + Math.min(around, width(combo, "MMMM"));
        boolean told = combo.getToolTipText() != null && combo.getToolTipText().contains(combo.getText());
        return told || wanted <= size.x + ROUNDING ? null : String.valueOf(wanted);
    }

    /** What is said in an empty field, where nothing else says it. */
    private static String needs(Text text, Point size) {
        boolean told = text.getToolTipText() != null && text.getToolTipText().contains(text.getMessage());
        int wanted = width(text, text.getMessage());
        return told || wanted <= size.x ? null : String.valueOf(wanted);
    }

    private static int width(Control control, String words) {
        GC gc = new GC(control);
        try {
            return gc.textExtent(words).x;
        } finally {
            gc.dispose();
        }
    }

    private static void place(Control control, List<String> found) {
        Composite parent = control.getParent();
        Rectangle bounds = control.getBounds();
        if (bounds.isEmpty() || parent instanceof CTabFolder || parent instanceof TabFolder) {
            return;
        }
        Rectangle room = parent.getClientArea();
        boolean across = parent instanceof ScrolledComposite scroll && scroll.getHorizontalBar() != null;
        boolean down = parent instanceof ScrolledComposite scroll && scroll.getVerticalBar() != null;
        if (!across && (bounds.x < room.x || bounds.x + bounds.width > room.x + room.width + ROUNDING)) {
            found.add(name(control) + " at " + bounds + " reaches beyond the side of " + name(parent) + " " + room);
        }
        if (!down && (bounds.y < room.y || bounds.y + bounds.height > room.y + room.height + ROUNDING)) {
            found.add(name(control) + " at " + bounds + " reaches beyond the end of " + name(parent) + " " + room);
        }
    }

    private static String name(Control control) {
        String words = control instanceof Label label
                ? label.getText()
                : control instanceof Button button
                        ? button.getText()
                        : control instanceof Link link
                                ? link.getText()
                                : control instanceof Combo combo ? combo.getText() : Widgets.accessibleName(control);
        return control.getClass().getSimpleName() + " “" + words + "”";
    }
}
