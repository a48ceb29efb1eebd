package org.doelenboom.workbench.internal.window;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.Registration;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.ScreenContributions;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** What the window hears of: its plans, modules that come and go, work in the background, the system's theme. */
final class Followed implements OpenPlans.Watcher {
    /** What is found while somebody types is shown when she pauses: a list that changes at each key distracts, and takes time. */
    private static final int PAUSE_MILLIS = 300;

    private final Desk desk;
    private final Window window;
    private final List<Registration> registrations = new ArrayList<>();
    private final Listener settings;
    private final Runnable showProblems = this::showProblems;

    Followed(Desk desk, Window window) {
        this.desk = desk;
        this.window = window;
        settings = event -> later(this::followTheme);
    }

    /** Once the window is made. */
    void listen() {
        desk.display().addListener(SWT.Settings, settings);
        desk.background().listen(() -> {
            if (!window.shell().isDisposed()) {
                window.parts().status().showWork();
            }
        });
        registrations.add(desk.services().workspace().listen(window::updateSoon));
        registrations.add(desk.services().sections().listen(() -> later(this::modulesChanged)));
        ScreenContributions screen = desk.services().screen();
        registrations.add(screen.views().listen(() -> later(this::modulesChanged)));
        registrations.add(screen.layouts().listen(() -> later(this::layoutsChanged)));
        registrations.add(screen.icons().listen(() -> later(this::iconsChanged)));
        // What has no place on the screen of its own is shown in the status line where it was switched off.
        Stream.of(
                        screen.wizards(),
                        screen.preferencePages(),
                        screen.handlers(),
                        screen.icons(),
                        screen.help(),
                        desk.services().contributions().commands())
                .forEach(point -> registrations.add(point.listen(() -> later(window::updateSoon))));
        registrations.add(desk.services().modules().listen(() -> later(this::modulesChanged)));
        registrations.add(desk.services()
                .catalogue()
                .listen(() -> later(() -> window.parts().sectionsChanged())));
    }

    // plans

    @Override
    public void changed(PlanSession session, ChangeSet change) {
        session.changed(change);
        window.parts().planChanged(session, change);
        if (isFront(session)) {
            window.updateSoon();
        }
    }

    @Override
    public void checked(PlanSession session) {
        if (isFront(session)) {
            if (session.isTyping()) {
                desk.display().timerExec(PAUSE_MILLIS, showProblems);
            } else {
                showProblems();
            }
        }
    }

    private void showProblems() {
        if (!window.shell().isDisposed()) {
            window.front().ifPresent(window.parts()::problemsChanged);
            window.updateSoon();
        }
    }

    private boolean isFront(PlanSession session) {
        return window.front().filter(front -> front == session).isPresent();
    }

    @Override
    public void later(Runnable task) {
        Display display = desk.display();
        try {
            display.asyncExec(() -> {
                if (!window.shell().isDisposed()) {
                    task.run();
                }
            });
        } catch (SWTException e) {
            // It may be disposed at any moment: asking before would not help.
            if (!display.isDisposed()) {
                throw e;
            }
        }
    }

    // modules

    private void modulesChanged() {
        window.parts().modulesChanged();
        window.update();
    }

    private void layoutsChanged() {
        window.parts().layoutsChanged();
        window.update();
    }

    private void iconsChanged() {
        desk.kinds().forget();
        window.sessions().forEach(PlanSession::forgetNames);
        window.parts().namesChanged();
    }

    /** The theme became dark or light, by the person's choice here or in the system. */
    private void followTheme() {
        if (Palette.of(desk.display()).dark() != desk.resources().palette().dark()) {
            window.remake(() -> {});
        }
    }

    /** Hears of nothing any more. */
    void close() {
        registrations.forEach(Registration::close);
        Display display = desk.display();
        if (!display.isDisposed()) {
            display.timerExec(-1, showProblems);
            display.removeListener(SWT.Settings, settings);
        }
    }
}
