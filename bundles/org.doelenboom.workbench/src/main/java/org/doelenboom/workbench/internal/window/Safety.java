package org.doelenboom.workbench.internal.window;

import java.util.Map;
import java.util.WeakHashMap;
import org.doelenboom.workbench.internal.preference.SafetyPage;
import org.doelenboom.workbench.internal.session.PlanSession;

/** Follows what the person chose about saving: how many earlier files are kept, and whether plans are saved by themselves. */
final class Safety {
    private static final int LOOK_MILLIS = 60_000;

    private final Desk desk;
    private final Window window;

    /** How many minutes each plan has had unsaved work. */
    private final Map<PlanSession, Integer> minutes = new WeakHashMap<>();

    Safety(Desk desk, Window window) {
        this.desk = desk;
        this.window = window;
    }

    /** From now on, until the window is gone. */
    void begin() {
        look();
    }

    private void look() {
        if (window.shell().isDisposed()) {
            return;
        }
        desk.services().workspace().keepBackups(SafetyPage.backups(desk.preferences()));
        int every = SafetyPage.autosaveMinutes(desk.preferences());
        for (PlanSession session : window.sessions()) {
            boolean unsaved = every > 0
                    && session.canReport()
                    && session.plan().isDirty()
                    && session.plan().file().isPresent();
            int waited = unsaved ? minutes.merge(session, 1, Integer::sum) : minutes.merge(session, 0, (a, b) -> 0);
            if (unsaved && waited > every) {
                minutes.put(session, 0);
                window.files().saveQuietly(session, session.plan().file().get());
            }
        }
        desk.display().timerExec(LOOK_MILLIS, this::look);
    }
}
