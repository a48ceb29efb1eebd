package org.doelenboom.workbench.internal.view;

import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What can be done with a tab: move it, shrink it to the bar, give it a window of its own, close it. */
final class PartMenu {
    private final Desk desk;
    private final Frame frame;

    PartMenu(Desk desk, Frame frame) {
        this.desk = desk;
        this.frame = frame;
    }

    /** @param at on the screen */
    void open(Part part, Point at) {
        Control anchor = part.control();
        Menu menu = new Menu(anchor.getShell(), SWT.POP_UP);
        fill(menu, part);
        menu.setLocation(at);
        // What was chosen is told after the menu was hidden.
        menu.addListener(SWT.Hide, event -> desk.display().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void fill(Menu menu, Part part) {
        for (Spot spot : Spot.values()) {
            if (spot.isForPages() || part.isView()) {
                MenuItem item = new MenuItem(menu, SWT.RADIO);
                item.setText(desk.text("view.to." + spot.name()));
                boolean here = frame.spot(part).filter(one -> one == spot).isPresent();
                item.setSelection(here);
                item.addListener(SWT.Selection, event -> {
                    if (item.getSelection() && !here) {
                        desk.display().asyncExec(() -> frame.move(part, spot));
                    }
                });
            }
        }
        new MenuItem(menu, SWT.SEPARATOR);
        Spot spot = frame.spot(part).orElse(Spot.CENTRE);
        if (spot != Spot.WINDOW) {
            item(menu, "command.view.maximise", () -> frame.toggleMaximised(spot));
        }
        if (spot != Spot.CENTRE && spot != Spot.WINDOW) {
            item(menu, "command.view.minimise", () -> frame.minimise(spot));
        }
        item(menu, "view.close", part::close);
    }

    private void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(desk.text(text));
        item.addListener(SWT.Selection, event -> desk.display().asyncExec(action));
    }
}
