package org.doelenboom.workbench.internal.editor;

import org.doelenboom.api.document.NodeId;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.SessionContext;

/** A page of the editor, as its sections see it. Shows one item after another, all of one kind. */
final class PageContext extends SessionContext implements SectionContext {
    private NodeId node;

    PageContext(Desk desk, PlanSession session, NodeId node, Runnable layout) {
        super(desk, session, layout);
        this.node = node;
    }

    @Override
    public NodeId node() {
        return node;
    }

    @Override
    public boolean isEditable() {
        boolean report =
                current().filter(now -> catalogue().isReported(now.kind())).isPresent();
        return report ? session().canReport() : super.isEditable();
    }

    /** The same page, for a section of which all may be reported. */
    SectionContext asReports() {
        return new Reports(this);
    }

    /** What reads the context must be refreshed next. */
    void show(NodeId other) {
        node = other;
    }

    private static final class Reports extends SessionContext implements SectionContext {
        private final PageContext page;

        private Reports(PageContext page) {
            super(page.desk(), page.session(), page::layoutChanged);
            this.page = page;
            forReports();
        }

        @Override
        public NodeId node() {
            return page.node();
        }
    }
}
