package org.doelenboom.workbench.internal.view;

import java.util.List;
import java.util.function.Consumer;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The bar of what was minimised; there only while something is on it. */
final class Shelf {
    private final Composite strip;
    private final Desk desk;
    private final Consumer<Part> restore;

    Shelf(Composite parent, Desk desk, Consumer<Part> restore) {
        this.desk = desk;
        this.restore = restore;
        strip = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = Resources.STEP;
        layout.marginHeight = 0;
        strip.setLayout(layout);
        strip.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        show(List.of());
    }

    void show(List<Part> parts) {
        for (var child : strip.getChildren()) {
            child.dispose();
        }
        ((GridData) strip.getLayoutData()).exclude = parts.isEmpty();
        strip.setVisible(!parts.isEmpty());
        if (!parts.isEmpty()) {
            ToolBar bar = new ToolBar(strip, SWT.FLAT | SWT.RIGHT);
            Accessibles.name(bar, () -> desk.text("area.minimised"));
            for (Part part : parts) {
                ToolItem item = new ToolItem(bar, SWT.PUSH);
                item.setImage(Icons.icon(desk, "restore"));
                item.setText(part.title().replace("&", "&&"));
                item.setToolTipText(desk.text("view.restore", part.title()));
                item.addListener(SWT.Selection, event -> restore.accept(part));
            }
        }
        strip.getParent().layout(true, true);
    }
}
