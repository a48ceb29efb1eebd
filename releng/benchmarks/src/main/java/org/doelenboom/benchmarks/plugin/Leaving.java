package org.doelenboom.benchmarks.plugin;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Closes the window once it is painted, as a person does at the end of a day: what is kept for the next start is kept then. */
public final class Leaving implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        Thread thread = new Thread(this::leave, "leaving");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop(BundleContext context) {
        // The thread has ended: it is what stops the program.
    }

    private void leave() {
        Path painted = Path.of(System.getProperty("doelenboom.firstPaint"));
        try {
            while (Files.notExists(painted)) {
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        Display display = Display.getDefault();
        display.asyncExec(() -> display.getShells()[0].close());
    }
}
