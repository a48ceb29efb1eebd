package org.doelenboom.workbench.internal.window;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.doelenboom.workbench.Start;
import org.doelenboom.workbench.internal.job.Background;
import org.doelenboom.workbench.internal.preference.Appearance;
import org.doelenboom.workbench.internal.preference.Preferences;
import org.eclipse.swt.widgets.Display;

/** The screen's thread, from the first window to the last. */
public final class Screen {
    private static final Logger LOG = Logger.getLogger(Screen.class.getName());

    private final Services services;

    public Screen(Services services) {
        this.services = services;
    }

    /** Opens the window and works until it is closed. */
    public void run(Start start) {
        services.workspace().keepJournals(start.home().resolve("journals"));
        Display.setAppName("Doelenboom");
        Display display = new Display();
        Background background = new Background(task -> {
            if (!display.isDisposed()) {
                display.asyncExec(task);
            }
        });
        Preferences preferences = new Preferences(start.home(), background.writer());
        services.workspace().workAs(preferences::author);
        preferences.appearance().apply();
        Appearance.renewColours(display);
        // The toolkit reads its colours anew in a turn of its own, before the first window takes them.
        while (display.readAndDispatch()) {
            continue;
        }
        Desk desk = new Desk(display, services, preferences, background);
        display.setRuntimeExceptionHandler(reason -> failed(desk, reason));
        try {
            Window window = new Window(display, desk);
            window.open(start.open());
            while (!window.shell().isDisposed()) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            background.close();
            desk.close();
            display.dispose();
        }
    }

    /** A failure of ours in one place must not take the person's work with it, nor look as if nothing had been asked. */
    private static void failed(Desk desk, RuntimeException reason) {
        LOG.log(Level.SEVERE, "in the window", reason);
        desk.warn(desk.text("status.failed"));
    }
}
