package org.doelenboom.workbench.internal.view;

import java.util.List;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.command.Commands;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A view in a window of its own. Closing that window brings the view back to where it came from. */
final class PartWindow {
    private final Shell shell;
    private final Part part;
    private final Spot home;

    /** @param bounds null for beside the middle of the main window */
    PartWindow(Shell owner, Desk desk, Part part, Spot home, @Nullable Rectangle bounds, Runnable dock) {
        this.part = part;
        this.home = home;
        shell = new Shell(owner, SWT.SHELL_TRIM);
        Commands.alsoFor(owner, shell);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        shell.setLayout(layout);
        ToolBar bar = new ToolBar(shell, SWT.FLAT | SWT.RIGHT);
        bar.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, true, false));
        Accessibles.name(bar, () -> desk.text("area.tools"));
        ToolItem back = new ToolItem(bar, SWT.PUSH);
        back.setImage(Icons.icon(desk, "restore"));
        back.setText(desk.text("view.dock"));
        back.addListener(SWT.Selection, event -> dock.run());
        part.control().setParent(shell);
        part.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        part.control().setVisible(true);
        title(desk);
        shell.addListener(SWT.Close, event -> {
            event.doit = false;
            dock.run();
        });
        shell.setBounds(onScreen(owner, bounds == null ? besideMiddle(owner) : bounds));
        shell.open();
        part.shown();
    }

    private static Rectangle besideMiddle(Shell owner) {
        Rectangle around = owner.getBounds();
        return new Rectangle(
                around.x + around.width / 3,
                around.y + around.height / 5,
                80 * Resources.STEP,
                Math.max(50 * Resources.STEP, around.height * 3 / 5));
    }

    /** The screen that it stood on may be gone. */
    private static Rectangle onScreen(Shell owner, Rectangle wanted) {
        Rectangle screen = owner.getDisplay().getBounds();
        int width = Math.min(screen.width, Math.max(200, wanted.width));
        int height = Math.min(screen.height, Math.max(120, wanted.height));
        return new Rectangle(
                Math.max(screen.x, Math.min(wanted.x, screen.x + screen.width - width)),
                Math.max(screen.y, Math.min(wanted.y, screen.y + screen.height - height)),
                width,
                height);
    }

    void title(Desk desk) {
        shell.setText(part.title() + " - " + desk.text("product"));
    }

    Part part() {
        return part;
    }

    /** Where the view came from. */
    Spot home() {
        return home;
    }

    Shell shell() {
        return shell;
    }

    List<Integer> bounds() {
        Point place = shell.getLocation();
        Point size = shell.getSize();
        return List.of(place.x, place.y, size.x, size.y);
    }

    /** Ends the window; the part's control must have left it. */
    void close() {
        shell.dispose();
    }
}
