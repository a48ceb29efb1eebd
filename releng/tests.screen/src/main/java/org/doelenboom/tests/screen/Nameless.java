package org.doelenboom.tests.screen;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** Finds what a person reaches by Tab, or is meant to hear of, without hearing what it is. */
final class Nameless {
    /** Native controls that say nothing of themselves. */
    private static final List<Class<? extends Control>> SILENT = List.of(
            Text.class,
            Combo.class,
            Spinner.class,
            DateTime.class,
            Scale.class,
            StyledText.class,
            Tree.class,
            Table.class,
            CTabFolder.class,
            org.eclipse.swt.widgets.List.class);

    private Nameless() {}

    /** All visible ones of a window, each with what it stands in. */
    static List<String> in(WindowUnderTest window, Shell shell) {
        return window.see(() -> {
            List<String> found = new ArrayList<>();
            for (Control control : window.all(shell, Control.class)) {
                if (!isNamed(control)) {
                    found.add(control.getClass().getSimpleName() + " in " + path(control));
                }
            }
            return found;
        });
    }

    private static String path(Control control) {
        StringBuilder path = new StringBuilder();
        for (Composite at = control.getParent(); at != null; at = at.getParent()) {
            path.append(path.isEmpty() ? "" : " < ").append(at.getClass().getSimpleName());
            String name = Widgets.accessibleName(at);
            path.append(name.isBlank() ? "" : "[" + name + "]");
        }
        return path.toString();
    }

    private static boolean isNamed(Control control) {
        if (!Widgets.accessibleName(control).isBlank()) {
            return !(control instanceof ToolBar bar) || areNamed(bar);
        }
        if (control.getParent() instanceof Spinner || control.getParent() instanceof DateTime) {
            // The toolkit's own parts of one control, which has the name.
            return true;
        }
        if (control instanceof Button button) {
            return !button.getText().isBlank();
        }
        if (control instanceof Link link) {
            return !link.getText().isBlank();
        }
        if (control instanceof ToolBar || control.getClass() == Canvas.class) {
            // The toolkit's own in a tab folder, with an item for the tabs that have no room.
            return control instanceof ToolBar bar && control.getParent() instanceof CTabFolder && areNamed(bar);
        }
        // A grid is painted by its library.
        return SILENT.stream().noneMatch(type -> type.isInstance(control))
                && !control.getClass().getSimpleName().equals("NatTable");
    }

    private static boolean areNamed(ToolBar bar) {
        for (ToolItem item : bar.getItems()) {
            boolean separator = (item.getStyle() & SWT.SEPARATOR) != 0;
            String tip = item.getToolTipText() == null ? "" : item.getToolTipText();
            if (!separator && item.getText().isBlank() && tip.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
