package org.doelenboom.workbench.internal.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.LayoutContribution;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The modules' views that are open, each a tab. They show the plan in front; another plan gets a body of its own. */
public final class Views {
    private static final String VIEW = "view";

    private final Desk desk;
    private final CTabFolder centre;
    private final CTabFolder right;
    private final Consumer<PlanSession> toPage;
    private final Map<String, Open> open = new HashMap<>();

    @Nullable
    private PlanSession front;

    private static final class Open {
        private final ViewContribution view;
        private final CTabItem tab;
        private final Composite holder;

        @Nullable
        private ViewBody body;

        private Open(ViewContribution view, CTabItem tab, Composite holder) {
            this.view = view;
            this.tab = tab;
            this.holder = holder;
        }
    }

    /** @param toPage brings the page of a plan to the front, which a view may cover */
    public Views(Desk desk, CTabFolder centre, CTabFolder right, Consumer<PlanSession> toPage) {
        this.desk = desk;
        this.toPage = toPage;
        this.centre = centre;
        this.right = right;
    }

    /** All that could be opened, by title. */
    public List<ViewContribution> available() {
        List<ViewContribution> views =
                new ArrayList<>(desk.services().screen().views().all());
        views.sort(Comparator.comparing(this::title));
        return views;
    }

    public String title(ViewContribution view) {
        return desk.name(desk.services().screen().views(), view, view.id(), ViewContribution::title);
    }

    /** Opens a view, or brings it to the front. */
    public void show(ViewContribution view) {
        Open one = opened(view);
        if (one == null) {
            return;
        }
        if (one.tab.getParent().getSelection() != one.tab) {
            one.tab.getParent().setSelection(one.tab);
        }
        if (one.body != null) {
            one.body.setFocus();
        }
    }

    /** Shows the views of a layout, the first one in front. */
    public void show(LayoutContribution layout) {
        List<ViewContribution> all = desk.services().screen().views().all();
        List<String> ids = new ArrayList<>(layout.views());
        java.util.Collections.reverse(ids);
        for (String id : ids) {
            all.stream().filter(view -> view.id().equals(id)).forEach(this::show);
        }
    }

    /** The view's tab, made where it is not there yet; null where the view failed, which closed its tab. */
    @Nullable
    private Open opened(ViewContribution view) {
        Open one = open.get(view.id());
        if (one == null) {
            one = make(view);
            if (one.tab.isDisposed()) {
                return null;
            }
            open.put(view.id(), one);
        }
        return one;
    }

    private Open make(ViewContribution view) {
        boolean aside = view.area() == ViewContribution.Area.RIGHT || view.area() == ViewContribution.Area.BOTTOM;
        CTabFolder folder = aside ? right : centre;
        Composite holder = new Composite(folder, SWT.NONE);
        holder.setBackground(desk.resources().palette().page());
        holder.setLayout(new FillLayout());
        CTabItem tab = new CTabItem(folder, SWT.CLOSE);
        tab.setText(title(view).replace("&", "&&"));
        tab.setControl(holder);
        tab.setData(VIEW, view.id());
        HelpTopics.mark(holder, view.id());
        Open one = new Open(view, tab, holder);
        tab.addListener(SWT.Dispose, event -> {
            open.remove(view.id(), one);
            close(one);
            holder.dispose();
        });
        fill(one);
        return one;
    }

    /** Whether the tab is a view's, and not a plan's. */
    public static boolean isView(CTabItem tab) {
        return tab.getData(VIEW) != null;
    }

    private void fill(Open one) {
        close(one);
        for (Control child : one.holder.getChildren()) {
            child.dispose();
        }
        PlanSession session = front;
        if (session == null) {
            nothing(one.holder);
        } else {
            try {
                one.body = Objects.requireNonNull(
                        one.view.create(
                                one.holder,
                                new SessionViewContext(
                                        desk,
                                        session,
                                        () -> one.holder.layout(true, true),
                                        () -> toPage.accept(session))),
                        "no body");
            } catch (RuntimeException | LinkageError e) {
                switchOff(one, e);
                return;
            }
        }
        one.holder.layout(true, true);
    }

    private void nothing(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
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

    private void close(Open one) {
        ViewBody body = one.body;
        one.body = null;
        if (body != null) {
            try {
                body.close();
            } catch (RuntimeException | LinkageError e) {
                desk.switchOff(desk.services().screen().views(), one.view, one.view.id(), e);
            }
        }
    }

    private void switchOff(Open one, Throwable reason) {
        desk.switchOff(desk.services().screen().views(), one.view, one.view.id(), reason);
        one.tab.dispose();
    }

    /** Another plan came to the front, or none is left. */
    public void frontChanged(@Nullable PlanSession session) {
        if (front != session) {
            front = session;
            List.copyOf(open.values()).forEach(this::fill);
        }
    }

    public void planChanged(PlanSession session) {
        if (session != front) {
            return;
        }
        for (Open one : List.copyOf(open.values())) {
            try {
                if (one.body != null) {
                    one.body.refresh();
                }
            } catch (RuntimeException | LinkageError e) {
                switchOff(one, e);
            }
        }
    }

    /** Views of modules that left go; the others stay as they are. */
    public void modulesChanged() {
        List<ViewContribution> there = desk.services().screen().views().all();
        List.copyOf(open.values()).stream()
                .filter(one -> !there.contains(one.view))
                .forEach(one -> one.tab.dispose());
    }

    /** The ids of the views that are open, in the order of their tabs. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (CTabFolder folder : List.of(centre, right)) {
            for (CTabItem tab : folder.getItems()) {
                if (tab.getData(VIEW) instanceof String id) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    /** Opens again what was open, as far as it is still there. */
    public void restore(List<String> ids) {
        for (ViewContribution view : desk.services().screen().views().all()) {
            if (ids.contains(view.id())) {
                opened(view);
            }
        }
    }

    public void closeAll() {
        List.copyOf(open.values()).forEach(one -> one.tab.dispose());
    }
}
