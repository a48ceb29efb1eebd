package org.doelenboom.workbench.internal.view;

import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Registration;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.SessionContext;

/** A plan in the window, as a view of it sees it. */
public final class SessionViewContext extends SessionContext implements ViewContext {
    private final Runnable toPage;

    /** @param toPage brings the page of the plan to the front, which the view may cover */
    public SessionViewContext(Desk desk, PlanSession session, Runnable layout, Runnable toPage) {
        super(desk, session, layout);
        this.toPage = toPage;
    }

    @Override
    public void navigate(NodeId item) {
        super.navigate(item);
        toPage.run();
    }

    @Override
    public Optional<NodeId> selection() {
        return Optional.of(session().selected());
    }

    @Override
    public Optional<NodeId> neighbourhood() {
        return session().neighbourhood();
    }

    @Override
    public void limitTo(Optional<NodeId> neighbourhood) {
        session().limitTo(neighbourhood);
    }

    @Override
    public Registration onSelection(Runnable listener) {
        session().listenToSelection(listener);
        return () -> session().forget(listener);
    }
}
