package org.doelenboom.workbench.internal.window;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Where the window stands on the screen: as it was left, as far as the screen still has room for it. */
final class WindowPlace {
    private static final String NAME = "window";
    private static final int[] FIRST_SIZE = {1280, 840};

    private final Desk desk;
    private final Shell shell;

    WindowPlace(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
    }

    void restore() {
        int[] bounds = desk.preferences()
                .numbers(NAME)
                .filter(numbers -> numbers.length == 4)
                .orElse(null);
        Rectangle screen = shell.getDisplay().getPrimaryMonitor().getClientArea();
        int width = Math.min(screen.width, bounds == null ? FIRST_SIZE[0] : Math.max(640, bounds[2]));
        int height = Math.min(screen.height, bounds == null ? FIRST_SIZE[1] : Math.max(480, bounds[3]));
        int x = bounds == null ? (screen.width - width) / 2 : bounds[0];
        int y = bounds == null ? (screen.height - height) / 2 : bounds[1];
        shell.setBounds(
                Math.max(screen.x, Math.min(x, screen.x + screen.width - width)),
                Math.max(screen.y, Math.min(y, screen.y + screen.height - height)),
                width,
                height);
    }

    void remember() {
        if (!shell.getMaximized()) {
            Rectangle bounds = shell.getBounds();
            desk.preferences().rememberNumbers(NAME, bounds.x, bounds.y, bounds.width, bounds.height);
        }
    }
}
