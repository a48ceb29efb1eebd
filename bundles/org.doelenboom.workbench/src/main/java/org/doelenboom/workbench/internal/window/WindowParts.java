package org.doelenboom.workbench.internal.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.LayoutContribution;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.workbench.internal.command.Commands;
import org.doelenboom.workbench.internal.editor.PlanEditor;
import org.doelenboom.workbench.internal.navigator.Navigator;
import org.doelenboom.workbench.internal.problems.ProblemsView;
import org.doelenboom.workbench.internal.search.SearchView;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.view.Views;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder2Listener;
import org.eclipse.swt.custom.CTabFolderEvent;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;

/** The controls of the window: tools above, navigator left, plans in the middle, problems right, status below. */
final class WindowParts {
    private static final int[] FIRST_WEIGHTS = {230, 560, 210};
    private static final String SESSION = "session";

    private final Desk desk;
    private final Window window;
    private final Menu bar;
    private final ToolStrip tools;
    private final SashForm areas;
    private final CTabFolder left;
    private final Composite navigators;
    private final StackLayout navigatorStack = new StackLayout();
    private final SearchView search;
    private final CTabFolder tabs;
    private final CTabFolder right;
    private final ProblemsView problems;
    private final Views views;
    private final StatusLine status;
    private final StartPage start;
    private final Composite nothing;
    private final Map<PlanSession, Opened> opened = new HashMap<>();

    private record Opened(Navigator navigator, PlanEditor editor, CTabItem tab) {}

    WindowParts(Desk desk, Window window, Commands commands, PlanCommands plans) {
        this.desk = desk;
        this.window = window;
        Shell shell = window.shell();
        tools = new ToolStrip(shell, desk, commands);
        areas = new SashForm(shell, SWT.HORIZONTAL | SWT.SMOOTH);
        areas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        left = folder("area.plan");
        navigators = new Composite(left, SWT.NONE);
        navigators.setLayout(navigatorStack);
        navigators.setBackground(desk.resources().palette().page());
        single(left, "area.plan", navigators);
        search = new SearchView(left, desk);
        single(left, "area.search", search.control());
        left.setSelection(0);
        tabs = folder("area.plans");
        right = folder("area.problems");
        problems = new ProblemsView(right, desk);
        single(right, "area.problems", problems.control());
        views = new Views(desk, tabs, right, this::toPage);
        bar = new Menus(shell, desk, commands).bar(plans, new ContributedMenus(desk, window), views);
        shell.setMenuBar(bar);
        start = new StartPage(tabs, desk, commands, window);
        nothing = start.control();
        tabs.addListener(SWT.Selection, event -> chosen());
        tabs.addCTabFolder2Listener(CTabFolder2Listener.closeAdapter(this::closed));
        areas.setWeights(desk.preferences()
                .numbers("areas")
                .filter(weights -> weights.length == 3)
                .orElse(FIRST_WEIGHTS));
        status = new StatusLine(shell, desk);
        showNothing();
        views.restore(desk.preferences().lastViews());
    }

    private CTabFolder folder(String name) {
        CTabFolder folder = new CTabFolder(areas, SWT.FLAT);
        folder.setTabHeight(4 * Resources.STEP);
        folder.setMRUVisible(false);
        folder.setBackground(desk.resources().palette().panel());
        folder.setSelectionBackground(desk.resources().palette().page());
        folder.setSelectionForeground(desk.resources().palette().text());
        folder.setHighlightEnabled(true);
        Accessibles.name(folder, () -> desk.text(name));
        return folder;
    }

    private void single(CTabFolder folder, String name, Control content) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(desk.text(name));
        item.setControl(content);
        folder.setSelection(item);
    }

    StatusLine status() {
        return status;
    }

    // plans

    void addTab(PlanSession session) {
        Navigator navigator = new Navigator(navigators, desk, session);
        Menu menu = new Menu(navigator.tree());
        navigator.tree().setMenu(menu);
        window.fillMenu(menu);
        PlanEditor editor = new PlanEditor(tabs, desk, session);
        CTabItem tab = new CTabItem(tabs, SWT.CLOSE);
        tab.setControl(editor.control());
        tab.setData(SESSION, session);
        opened.put(session, new Opened(navigator, editor, tab));
        session.forgetListeners();
        session.listenToSelection(() -> {
            navigator.reveal();
            editor.showSoon();
            tools.update();
        });
        showTitle(session);
    }

    void removeTab(PlanSession session) {
        Opened one = opened.remove(session);
        if (one != null) {
            one.editor().close();
            one.tab().dispose();
            one.editor().control().dispose();
            one.navigator().control().dispose();
        }
        session.forgetListeners();
    }

    /** Shows the page of a plan, which a view may cover; the focus stays where it is. */
    void toPage(PlanSession session) {
        Opened one = opened.get(session);
        if (one != null && tabs.getSelection() != one.tab()) {
            tabs.setSelection(one.tab());
        }
    }

    void showTab(PlanSession session) {
        Opened one = opened.get(session);
        if (one != null) {
            tabs.setSelection(one.tab());
            left.setSelection(0);
            one.navigator().tree().setFocus();
        }
    }

    void frontChanged(@Nullable PlanSession session) {
        Opened one = session == null ? null : opened.get(session);
        navigatorStack.topControl = one == null ? null : one.navigator().control();
        navigators.layout();
        if (one == null) {
            showNothing();
        }
        problemsChanged(session);
        search.show(session);
        views.frontChanged(session);
    }

    private void showNothing() {
        nothing.setVisible(opened.isEmpty());
        if (opened.isEmpty()) {
            nothing.setBounds(tabs.getClientArea());
            start.showRecent();
        }
        problems.show(null);
    }

    private void chosen() {
        CTabItem item = tabs.getSelection();
        if (item != null && item.getData(SESSION) instanceof PlanSession session) {
            nothing.setVisible(false);
            window.toFront(session);
        }
    }

    private void closed(CTabFolderEvent event) {
        if (event.item instanceof CTabItem tab && Views.isView(tab)) {
            return;
        }
        event.doit = false;
        if (event.item.getData(SESSION) instanceof PlanSession session) {
            window.closeTab(session);
        }
    }

    private void showTitle(PlanSession session) {
        Opened one = opened.get(session);
        if (one != null) {
            String title = window.title(session);
            String shortened = title.length() > 32 ? title.substring(0, 31).stripTrailing() + "…" : title;
            String text = ((session.plan().isDirty() ? "● " : "") + shortened).replace("&", "&&");
            if (!one.tab().getText().equals(text)) {
                one.tab().setText(text);
                one.tab()
                        .setToolTipText(session.plan()
                                .file()
                                .map(file -> title + "\n" + file)
                                .orElse(title));
            }
        }
    }

    void planChanged(PlanSession session, ChangeSet change) {
        Opened one = opened.get(session);
        if (one != null) {
            one.editor().update(change);
            one.navigator().update(change);
        }
        views.planChanged(session);
        if (window.front().filter(front -> front == session).isPresent()) {
            search.show(session);
        }
    }

    /** Shows the search beside the tree. */
    void focusSearch() {
        left.setSelection(1);
        search.focus();
    }

    boolean showView(String id) {
        List<ViewContribution> there =
                views.available().stream().filter(view -> view.id().equals(id)).toList();
        there.forEach(views::show);
        return !there.isEmpty();
    }

    void showLayout(LayoutContribution layout) {
        views.show(layout);
    }

    void problemsChanged(@Nullable PlanSession session) {
        problems.show(session);
        Opened one = session == null ? null : opened.get(session);
        if (one != null) {
            one.navigator().marksChanged();
        }
        CTabItem item = right.getItem(0);
        int count = session == null ? 0 : session.problems().size();
        item.setText(desk.text("area.problems") + (count == 0 ? "" : " " + count));
    }

    void modulesChanged() {
        views.modulesChanged();
        sectionsChanged();
    }

    void sectionsChanged() {
        opened.values().forEach(one -> one.editor().rebuild());
        namesChanged();
    }

    /** Modules came or went, with the names and icons of their items. */
    void namesChanged() {
        opened.values().forEach(one -> one.navigator().refresh());
    }

    /** Shows what can be done now. */
    void update() {
        tools.update();
        opened.keySet().forEach(this::showTitle);
        nothing.setVisible(opened.isEmpty());
    }

    // focus

    void focusTitle() {
        window.front().map(opened::get).ifPresent(one -> one.editor().focusTitleSoon());
    }

    /** The navigator in front, if any. */
    java.util.Optional<Navigator> navigator() {
        return window.front().map(opened::get).map(Opened::navigator);
    }

    /** The areas that F6 goes round. */
    void focusArea(int step) {
        Opened one = window.front().map(opened::get).orElse(null);
        if (one == null) {
            nothing.setFocus();
            return;
        }
        List<Control> places = List.of(left, one.editor().control(), problems.control());
        List<Runnable> focus = List.of(this::focusLeft, one.editor()::focus, problems::focus);
        int at = 0;
        for (int i = 0; i < places.size(); i++) {
            for (Control control = desk.display().getFocusControl(); control != null; control = control.getParent()) {
                if (control == places.get(i)) {
                    at = i;
                }
            }
        }
        focus.get(Math.floorMod(at + step, focus.size())).run();
    }

    private void focusLeft() {
        if (left.getSelectionIndex() == 0) {
            navigator().ifPresent(one -> one.tree().setFocus());
        } else {
            search.focus();
        }
    }

    void rememberSizes() {
        desk.preferences().rememberNumbers("areas", areas.getWeights());
    }

    void dispose() {
        desk.preferences().rememberViews(views.ids());
        views.closeAll();
        opened.values().forEach(one -> one.editor().close());
        opened.clear();
        window.shell().setMenuBar(null);
        bar.dispose();
    }
}
