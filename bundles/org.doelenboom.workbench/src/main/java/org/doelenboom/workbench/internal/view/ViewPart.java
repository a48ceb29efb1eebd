package org.doelenboom.workbench.internal.view;

import java.util.Objects;
import java.util.function.Consumer;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Letters;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A contributed view that is open. Its body is made when it is first seen, and follows the plan while it is seen. */
final class ViewPart implements Part {
    private final Desk desk;
    private final ViewContribution view;
    private final Composite holder;
    private final Consumer<PlanSession> toPage;
    private final Consumer<Part> closing;

    @Nullable
    private PlanSession session;

    @Nullable
    private ViewBody body;

    private boolean filled;
    private boolean stale;

    ViewPart(
            Desk desk,
            ViewContribution view,
            Composite attic,
            @Nullable PlanSession session,
            Consumer<PlanSession> toPage,
            Consumer<Part> closing) {
        this.desk = desk;
        this.view = view;
        this.session = session;
        this.toPage = toPage;
        this.closing = closing;
        holder = HelpTopics.mark(new Composite(attic, SWT.NONE), view.id());
        holder.setBackground(desk.resources().palette().page());
        holder.setLayout(new FillLayout());
        // Whatever ends the controls ends what the body holds beside them.
        holder.addListener(SWT.Dispose, event -> closeBody());
    }

    ViewContribution view() {
        return view;
    }

    @Override
    public String id() {
        return view.id();
    }

    @Override
    public String title() {
        return desk.name(desk.services().screen().views(), view, view.id(), ViewContribution::title);
    }

    @Override
    public Control control() {
        return holder;
    }

    @Override
    public boolean isView() {
        return true;
    }

    @Override
    public void close() {
        closing.accept(this);
    }

    @Override
    public void focus() {
        try {
            if (body != null) {
                body.setFocus();
            } else {
                holder.forceFocus();
            }
        } catch (RuntimeException | LinkageError e) {
            switchOff(e);
        }
    }

    /** Another plan came to the front, or none is left. */
    void show(@Nullable PlanSession front, boolean seen) {
        session = front;
        empty();
        if (seen) {
            shown();
        }
    }

    void planChanged(boolean seen) {
        stale = true;
        if (seen) {
            shown();
        }
    }

    @Override
    public void shown() {
        if (holder.isDisposed()) {
            return;
        }
        if (!filled) {
            fill();
        } else if (stale && body != null) {
            try {
                body.refresh();
            } catch (RuntimeException | LinkageError e) {
                switchOff(e);
            }
        }
        stale = false;
    }

    private void fill() {
        filled = true;
        PlanSession shown = session;
        if (shown == null) {
            nothing();
        } else {
            try {
                body = Objects.requireNonNull(
                        view.create(
                                holder,
                                new SessionViewContext(
                                        desk,
                                        shown,
                                        () -> {
                                            if (!holder.isDisposed()) {
                                                holder.layout(true, true);
                                            }
                                        },
                                        () -> toPage.accept(shown))),
                        "no body");
                Letters.fit(holder);
            } catch (RuntimeException | LinkageError e) {
                switchOff(e);
                return;
            }
        }
        holder.layout(true, true);
    }

    private void nothing() {
        Composite page = new Composite(holder, SWT.NONE);
        page.setBackground(desk.resources().palette().page());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 3 * Resources.STEP;
        layout.marginHeight = 3 * Resources.STEP;
        page.setLayout(layout);
        Label words = new Label(page, SWT.WRAP);
        words.setText(desk.text("view.noPlan"));
        words.setBackground(desk.resources().palette().page());
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void empty() {
        closeBody();
        filled = false;
        stale = false;
        if (hasFocus()) {
            // Else it would pass through one control after another while they go.
            holder.getParent().forceFocus();
        }
        for (Control child : holder.getChildren()) {
            child.dispose();
        }
    }

    private boolean hasFocus() {
        for (Control at = desk.display().getFocusControl(); at != null; at = at.getParent()) {
            if (at == holder) {
                return true;
            }
        }
        return false;
    }

    private void closeBody() {
        ViewBody before = body;
        body = null;
        if (before != null) {
            try {
                before.close();
            } catch (RuntimeException | LinkageError e) {
                desk.switchOff(desk.services().screen().views(), view, view.id(), e);
            }
        }
    }

    private void switchOff(Throwable reason) {
        desk.switchOff(desk.services().screen().views(), view, view.id(), reason);
        closing.accept(this);
    }

    /** Ends the view with its controls. */
    void dispose() {
        holder.dispose();
    }
}
