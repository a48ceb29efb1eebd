package org.doelenboom.workbench.internal.window;

import java.util.List;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.workbench.internal.view.CoreLayouts;
import org.doelenboom.workbench.internal.view.Layouts;
import org.doelenboom.workbench.internal.view.NamedLayout;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The layouts of the workbench one click away, those of modules two. */
final class LayoutSwitch {
    private final Desk desk;
    private final Window window;
    private final Layouts layouts;
    private final ViewsMenu menu;
    private final ToolBar bar;
    private boolean shrunk;

    LayoutSwitch(Composite parent, Desk desk, Window window, Layouts layouts, ViewsMenu menu) {
        this.desk = desk;
        this.window = window;
        this.layouts = layouts;
        this.menu = menu;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        bar.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, true, false));
        Accessibles.name(bar, () -> desk.text("area.layouts"));
        show();
    }

    void show() {
        for (ToolItem item : bar.getItems()) {
            item.dispose();
        }
        List<NamedLayout> offered = layouts.offered();
        for (NamedLayout layout : shrunk ? List.<NamedLayout>of() : offered) {
            if (CoreLayouts.isCore(layout.id())) {
                ToolItem item = new ToolItem(bar, SWT.RADIO);
                // The toolkit puts them against each other.
                item.setText(" " + layout.name().replace("&", "&&") + " ");
                item.setToolTipText(desk.text("layout.show", layout.name()));
                item.setSelection(layout.id().equals(layouts.current()));
                item.addListener(SWT.Selection, event -> {
                    // The one that lost its place is told too.
                    if (item.getSelection() && !layout.id().equals(layouts.current())) {
                        desk.display().asyncExec(() -> window.parts().chooseLayout(layout.id()));
                    }
                });
            }
        }
        ToolItem more = new ToolItem(bar, SWT.DROP_DOWN);
        String name = offered.stream()
                .filter(one -> one.id().equals(layouts.current()))
                .filter(one -> shrunk || !CoreLayouts.isCore(one.id()))
                .map(NamedLayout::name)
                .findFirst()
                .orElse("");
        more.setText((name.isEmpty() ? desk.text("menu.layouts") : name).replace("&", "&&"));
        more.setToolTipText(desk.text("menu.layouts"));
        more.addListener(SWT.Selection, event -> {
            Rectangle bounds = more.getBounds();
            Menu open = new Menu(bar.getShell(), SWT.POP_UP);
            menu.layouts(open);
            open.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
            open.addListener(SWT.Hide, hidden -> desk.display().asyncExec(open::dispose));
            open.setVisible(true);
        });
    }

    /** Shows one button for all of them, or one for each. */
    void shrink(boolean wanted) {
        if (shrunk != wanted) {
            shrunk = wanted;
            show();
        }
    }

    int width() {
        return bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }
}
