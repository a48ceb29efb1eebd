package org.doelenboom.workbench.internal.window;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.workbench.internal.problems.Checking;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workspace.OpenPlan;

/** The plans that are open in the window, each with what follows it. */
final class OpenPlans {
    private static final int TYPING_REST_MILLIS = 30_000;

    private final Desk desk;
    private final Watcher watcher;
    private final List<Opened> opened = new ArrayList<>();
    private final Map<PlanSession, LocalTime> savedAt = new HashMap<>();
    private final Runnable typingRest = this::endTyping;

    private record Opened(PlanSession session, Registration changes, Checking checking) {}

    /** Hears of the plans, on the screen's thread. */
    interface Watcher {
        void changed(PlanSession session, ChangeSet change);

        void checked(PlanSession session);

        /** Any thread; runs it on the screen's thread as long as the window is there. */
        void later(Runnable task);
    }

    OpenPlans(Desk desk, Watcher watcher) {
        this.desk = desk;
        this.watcher = watcher;
    }

    List<PlanSession> sessions() {
        return opened.stream().map(Opened::session).toList();
    }

    Optional<PlanSession> find(OpenPlan plan) {
        return sessions().stream().filter(one -> one.plan() == plan).findFirst();
    }

    /** Follows a plan from now on, at the place where the person left it. */
    PlanSession add(OpenPlan plan) {
        PlanSession session =
                new PlanSession(plan, desk.services().catalogue(), desk.locale(), desk.kinds(), () -> desk.display()
                        .timerExec(TYPING_REST_MILLIS, typingRest));
        Registration changes = session.document().listen(watcher::later, change -> watcher.changed(session, change));
        Checking checking = new Checking(
                desk.services().checker(),
                session,
                desk.background().checker(),
                watcher::later,
                () -> watcher.checked(session));
        opened.add(new Opened(session, changes, checking));
        plan.file().ifPresent(file -> {
            session.restore(desk.preferences().place(file));
            desk.preferences().rememberRecent(file);
        });
        plan.listenToRefusals(why -> desk.warn(desk.text(why)));
        return session;
    }

    /** Follows a plan no longer; its place is kept. */
    void remove(PlanSession session) {
        opened.stream().filter(one -> one.session() == session).findFirst().ifPresent(one -> {
            close(one);
            opened.remove(one);
            savedAt.remove(session);
            remember(session);
        });
    }

    private void remember(PlanSession session) {
        session.plan().file().ifPresent(file -> desk.preferences().rememberPlace(file, session.place()));
    }

    /** Keeps which plans are open, and where the person is in each. */
    void remember() {
        List<PlanSession> sessions = sessions();
        sessions.forEach(this::remember);
        desk.preferences()
                .rememberOpen(sessions.stream()
                        .flatMap(one -> one.plan().file().stream())
                        .toList());
    }

    private static void close(Opened one) {
        one.checking().close();
        one.changes().close();
    }

    void endTyping() {
        sessions().forEach(PlanSession::closeTyping);
    }

    void saved(PlanSession session) {
        savedAt.put(session, LocalTime.now());
        session.plan().file().ifPresent(desk.preferences()::rememberRecent);
    }

    /** When the plan was last saved in this window; null where it was not. */
    @Nullable
    LocalTime savedAt(PlanSession session) {
        return savedAt.get(session);
    }

    /** Nothing follows the plans any more. */
    void dispose() {
        opened.forEach(OpenPlans::close);
        opened.clear();
        desk.display().timerExec(-1, typingRest);
    }
}
