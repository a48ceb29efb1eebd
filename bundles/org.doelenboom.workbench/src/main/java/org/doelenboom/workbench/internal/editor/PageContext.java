package org.doelenboom.workbench.internal.editor;

import org.doelenboom.api.document.NodeId;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.SessionContext;

/** The page of one item, as its sections see it. */
final class PageContext extends SessionContext implements SectionContext {
    private final NodeId node;

    PageContext(Desk desk, PlanSession session, NodeId node, Runnable layout) {
        super(desk, session, layout);
        this.node = node;
    }

    @Override
    public NodeId node() {
        return node;
    }
}
