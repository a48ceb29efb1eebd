package org.doelenboom.tests.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** Finds where Tab leads back up the page: who goes by keys meets things in the order in which they are read. */
final class TabOrder {
    private TabOrder() {}

    /** Each control that Tab reaches right after one that stands wholly below it, in the same part of a window. */
    static List<String> broken(WindowUnderTest window, Shell shell) {
        return window.see(() -> {
            List<String> found = new ArrayList<>();
            for (Composite parent : window.all(shell, Composite.class)) {
                Control before = null;
                for (Control child : Arrays.stream(parent.getChildren())
                        .filter(TabOrder::isReached)
                        .toList()) {
                    if (before != null && isBelow(before, child)) {
                        found.add("Tab leads from " + name(before) + " up to " + name(child));
                    }
                    before = child;
                }
            }
            return found;
        });
    }

    private static boolean isReached(Control control) {
        return control.isVisible()
                && !control.getBounds().isEmpty()
                && (control instanceof Text
                        || control instanceof Combo
                        || control instanceof Button && (control.getStyle() & SWT.NO_FOCUS) == 0
                        || control instanceof Link
                        || control instanceof Spinner
                        || control instanceof Table
                        || control instanceof Tree);
    }

    private static boolean isBelow(Control before, Control next) {
        Rectangle first = before.getBounds();
        Rectangle second = next.getBounds();
        boolean sameColumn = first.x < second.x + second.width && second.x < first.x + first.width;
        return sameColumn && first.y >= second.y + second.height;
    }

    private static String name(Control control) {
        String said = Widgets.accessibleName(control);
        String words = control instanceof Button button
                ? button.getText()
                : control instanceof Link link ? link.getText() : said;
        Point place = control.getLocation();
        return control.getClass().getSimpleName() + " “" + words + "” at " + place.x + "," + place.y;
    }
}
