package org.doelenboom.workbench.internal.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Tells whoever measures the start that the window is painted, by a file of the name that a system property gives. */
final class FirstPaint {
    private static final String PROPERTY = "doelenboom.firstPaint";

    private FirstPaint() {}

    /** Does nothing where nobody asked. */
    static void watch(Shell shell) {
        String file = System.getProperty(PROPERTY);
        if (file == null) {
            return;
        }
        shell.addListener(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(Event event) {
                shell.removeListener(SWT.Paint, this);
                // When what this pass paints, the parts of the window too, is done.
                shell.getDisplay().asyncExec(() -> tell(Path.of(file)));
            }
        });
    }

    private static void tell(Path file) {
        try {
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
