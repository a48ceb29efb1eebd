package org.doelenboom.workbench.internal.window;

import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.workbench.internal.editor.PlanEditor;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.view.Part;
import org.eclipse.swt.widgets.Control;

/** The tab of a plan with the page of its selected item, or of one item that stays whatever is selected. */
final class PageTab implements Part {
    private static final int LONGEST = 32;

    private final Window window;
    private final PlanSession session;
    private final PlanEditor editor;
    private final Runnable closing;

    @Nullable
    private final NodeId item;

    /** The plan or what is selected changed while it was out of sight. */
    private boolean stale;

    PageTab(Window window, PlanSession session, PlanEditor editor, @Nullable NodeId item, Runnable closing) {
        this.window = window;
        this.session = session;
        this.editor = editor;
        this.item = item;
        this.closing = closing;
    }

    PlanEditor editor() {
        return editor;
    }

    /** The item that it keeps; empty where it follows what is selected. */
    Optional<NodeId> item() {
        return Optional.ofNullable(item);
    }

    @Override
    public String id() {
        return "page";
    }

    @Override
    public String title() {
        String title = item == null
                ? window.title(session)
                : session.snapshot()
                        .find(item)
                        .map(node -> session.names().full(node))
                        .orElse("");
        String shortened =
                title.length() > LONGEST ? title.substring(0, LONGEST - 1).stripTrailing() + "…" : title;
        return (item == null && session.plan().isDirty() ? "● " : "") + shortened;
    }

    @Override
    public String tip() {
        String title = window.title(session);
        return session.plan().file().map(file -> title + "\n" + file).orElse(title);
    }

    @Override
    public Control control() {
        return editor.control();
    }

    @Override
    public boolean isView() {
        return false;
    }

    @Override
    public void close() {
        closing.run();
    }

    @Override
    public void focus() {
        editor.focus();
    }

    /** Another item is selected. */
    void selectionChanged(boolean seen) {
        stale |= !seen;
        if (seen) {
            editor.showSoon();
        }
    }

    void planChanged(boolean seen) {
        stale |= !seen;
        if (seen) {
            editor.update();
        }
    }

    @Override
    public void shown() {
        if (stale) {
            stale = false;
            editor.catchUp();
        }
    }

    @Override
    public void activated() {
        if (window.front().filter(front -> front == session).isEmpty()) {
            window.toFront(session);
        }
    }
}
