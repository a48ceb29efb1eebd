package org.doelenboom.workbench.internal.window;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Keeps where all stands soon after the person did something, so that a crash loses no more than the last moment of it. What she does
 * ends with a key or a button that is let go; what the system does with the window is heard of it.
 */
final class Keeping {
    private static final int REST_MILLIS = 1_000;
    private static final List<Integer> ANYWHERE = List.of(SWT.KeyUp, SWT.MouseUp, SWT.Selection);

    private final Display display;
    private final Runnable keep;
    private final Listener soon = event -> soon();

    /** @param keep is run at most once a second, on the screen's thread */
    Keeping(Shell shell, Runnable keep) {
        this.display = shell.getDisplay();
        this.keep = keep;
        ANYWHERE.forEach(type -> display.addFilter(type, soon));
        shell.addListener(SWT.Move, soon);
        shell.addListener(SWT.Resize, soon);
    }

    private void soon() {
        display.timerExec(REST_MILLIS, keep);
    }

    void end() {
        display.timerExec(-1, keep);
        ANYWHERE.forEach(type -> display.removeFilter(type, soon));
    }
}
