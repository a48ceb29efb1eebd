package org.doelenboom.workbench.internal.help;

import org.doelenboom.workbench.internal.command.Command;
import org.doelenboom.workbench.internal.command.KeyStroke;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** The help key in dialogs, where the window's other keys do nothing. */
public final class HelpKey {
    private HelpKey() {}

    /** For as long as the window is there. @param command whose key it is */
    public static void listen(Desk desk, Shell window, Command command) {
        Display display = window.getDisplay();
        Listener listener = event -> {
            Shell active = display.getActiveShell();
            boolean asked = active != null
                    && active != window
                    && command.stroke()
                            .filter(KeyStroke.pressed(event.stateMask, event.keyCode)::equals)
                            .isPresent();
            if (asked) {
                event.doit = false;
                new HelpDialog(desk).openFor(active, display.getFocusControl());
            }
        };
        display.addFilter(SWT.KeyDown, listener);
        window.addDisposeListener(event -> display.removeFilter(SWT.KeyDown, listener));
    }
}
