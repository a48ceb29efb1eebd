package org.doelenboom.workbench.internal.problems;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanChecker;
import org.doelenboom.workbench.internal.session.Completeness;
import org.doelenboom.workbench.internal.session.Names;
import org.doelenboom.workbench.internal.session.PlanSession;

/** Keeps one open plan checked, beside the screen. What comes out for a moment that is past is dropped. */
public final class Checking implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Checking.class.getName());

    private final PlanChecker checker;
    private final PlanSession session;
    private final Executor background;
    private final Executor screen;
    private final Runnable found;
    private final Registration changes;
    private final Registration rules;

    /** Only on the background's one thread. */
    @Nullable
    private PlanChecker.Running running;

    /** @param found told on the screen's thread that the session knows more */
    public Checking(PlanChecker checker, PlanSession session, Executor background, Executor screen, Runnable found) {
        this.checker = checker;
        this.session = session;
        this.background = background;
        this.screen = screen;
        this.found = found;
        changes = session.document().listen(background, this::follow);
        rules = checker.listen(this::begin);
        begin();
    }

    /** Asks everything anew: at first, and when a module brought or took rules. Any thread. */
    private void begin() {
        background.execute(() -> {
            Snapshot plan = session.document().snapshot();
            PlanChecker.Running begun = checker.begin(plan);
            running = begun;
            tell(plan, begun);
        });
    }

    private void follow(ChangeSet change) {
        PlanChecker.Running current = running;
        if (current == null) {
            return;
        }
        try {
            current.follow(change);
            tell(change.after(), current);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "check begins anew", e);
            begin();
        }
    }

    private void tell(Snapshot plan, PlanChecker.Running current) {
        List<Problem> problems = current.problems();
        Map<String, Integer> shares = Completeness.of(plan, Names.languages(plan));
        screen.execute(() -> {
            if (session.document().snapshot().revision() == plan.revision()) {
                session.found(problems, shares);
                found.run();
            }
        });
    }

    @Override
    public void close() {
        changes.close();
        rules.close();
    }
}
