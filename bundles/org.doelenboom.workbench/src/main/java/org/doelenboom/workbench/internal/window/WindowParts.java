package org.doelenboom.workbench.internal.window;

import java.util.Optional;
import java.util.function.Supplier;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.workbench.internal.command.Commands;
import org.doelenboom.workbench.internal.navigator.Navigator;
import org.doelenboom.workbench.internal.problems.ProblemsView;
import org.doelenboom.workbench.internal.search.SearchView;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.view.CoreLayouts;
import org.doelenboom.workbench.internal.view.CoreView;
import org.doelenboom.workbench.internal.view.Frame;
import org.doelenboom.workbench.internal.view.Layouts;
import org.doelenboom.workbench.internal.view.Views;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;

/** The controls of the window: tools above, the places with their tabs, status below. */
final class WindowParts {
    private final Window window;
    private final Menu bar;
    private final ToolStrip tools;
    private final Frame frame;
    private final PlanTabs plans;
    private final SearchView search;
    private final ProblemsView problems;
    private final Views views;
    private final Layouts layouts;
    private final StatusLine status;
    private final Supplier<StartPage> makeStart;
    private int problemCount;

    /** Made when no plan is open and none is coming: most often it is not needed. */
    @Nullable
    private StartPage start;

    WindowParts(Desk desk, Window window, Commands commands, PlanCommands plans) {
        this.window = window;
        Shell shell = window.shell();
        tools = new ToolStrip(shell, desk, window, commands);
        frame = new Frame(shell, desk);
        this.plans = new PlanTabs(desk, window, frame);
        views = new Views(desk, frame, this.plans::toPage);
        layouts = new Layouts(desk, views);
        search = new SearchView(frame.attic(), desk);
        problems = new ProblemsView(frame.attic(), desk);
        views.add(new CoreView(
                CoreLayouts.PLAN,
                desk.text("area.plan"),
                () -> desk.text("area.plan"),
                this.plans.trees(),
                () -> navigator().ifPresent(one -> one.tree().setFocus()),
                () -> {},
                views::close));
        views.add(new CoreView(
                CoreLayouts.SEARCH,
                desk.text("area.search"),
                () -> desk.text("area.search"),
                search.control(),
                search::focus,
                () -> search.show(window.front().orElse(null)),
                views::close));
        views.add(new CoreView(
                CoreLayouts.PROBLEMS,
                desk.text("area.problems"),
                () -> desk.text("area.problems") + (problemCount == 0 ? "" : " " + problemCount),
                problems.control(),
                problems::focus,
                () -> problems.show(window.front().orElse(null)),
                views::close));
        ViewsMenu viewsMenu = new ViewsMenu(desk, window, commands, views, layouts);
        bar = new Menus(shell, desk, commands).bar(plans, new ContributedMenus(desk, window), viewsMenu);
        shell.setMenuBar(bar);
        makeStart = () -> new StartPage(frame.middle(), desk, commands, window);
        status = new StatusLine(shell, desk);
        layouts.restore();
        tools.show(layouts, viewsMenu);
    }

    StatusLine status() {
        return status;
    }

    Frame frame() {
        return frame;
    }

    Views views() {
        return views;
    }

    Layouts layouts() {
        return layouts;
    }

    // layouts

    /** Shows another layout, as the person left it. */
    void chooseLayout(String id) {
        layouts.choose(id);
        layoutShown();
    }

    /** Shows the next layout that is offered. */
    void nextLayout() {
        layouts.next();
        layoutShown();
    }

    /** Shows the layout as it was before the person changed it. */
    void resetLayout() {
        layouts.reset();
        layoutShown();
    }

    private void layoutShown() {
        tools.showLayouts();
        showNothing();
        if (!plans.isEmpty()) {
            frame.focusAgain();
        }
    }

    /** Modules' layouts came or went. */
    void layoutsChanged() {
        tools.showLayouts();
    }

    /** Keeps how all stands now, for the next start. */
    void remember() {
        layouts.remember();
        plans.remember();
    }

    void selectionChanged() {
        tools.update();
    }

    /** The views of a plan are limited to another neighbourhood. */
    void neighbourhoodChanged(PlanSession session) {
        tools.update();
        problemsChanged(session);
        views.planChanged(session);
    }

    PlanTabs plans() {
        return plans;
    }

    // plans

    void addTab(PlanSession session) {
        plans.add(session);
        showNothing();
    }

    /** Shows a plan that was there before as it was: a view may have stood in front of it. */
    void showAgain(PlanSession session) {
        if (layouts.isPageInFront()) {
            plans.toPage(session);
        }
        frame.focusAgain();
    }

    /** Shows the tab of a plan, with the keyboard in its tree where that is shown. */
    void showTab(PlanSession session) {
        plans.toPage(session);
        if (views.isOpen(CoreLayouts.PLAN)) {
            views.show(CoreLayouts.PLAN);
        } else {
            plans.focusPage();
        }
    }

    void frontChanged(@Nullable PlanSession session) {
        plans.frontChanged(session);
        showNothing();
        problemsChanged(session);
        search.show(session);
        views.frontChanged(session);
    }

    /** Where no plan is open, what can be done then. */
    void showNothing() {
        StartPage page = start;
        if (plans.isEmpty()) {
            page = page == null ? makeStart.get() : page;
            start = page;
            page.control().setBounds(frame.middle().getClientArea());
            page.control().moveAbove(null);
            page.showRecent();
            problems.show(null);
        }
        if (page != null) {
            page.control().setVisible(plans.isEmpty());
        }
    }

    void planChanged(PlanSession session, ChangeSet change) {
        plans.planChanged(session, change);
        views.planChanged(session);
        if (window.front().filter(front -> front == session).isPresent() && views.isSeen(CoreLayouts.SEARCH)) {
            search.show(session);
        }
    }

    /** Shows the search, wherever it stands. */
    void focusSearch() {
        views.show(CoreLayouts.SEARCH);
    }

    /** Brings the view to the front; false where there is none of this id. */
    boolean showView(String id) {
        boolean there = views.available().contains(id);
        if (there) {
            views.show(id);
        }
        return there;
    }

    void problemsChanged(@Nullable PlanSession session) {
        if (session == null || views.isSeen(CoreLayouts.PROBLEMS)) {
            problems.show(session);
        }
        if (session != null) {
            plans.marksChanged(session);
        }
        problemCount = session == null ? 0 : session.problems().size();
        views.retitle(CoreLayouts.PROBLEMS);
    }

    void modulesChanged() {
        views.modulesChanged();
        sectionsChanged();
        layoutsChanged();
    }

    void sectionsChanged() {
        plans.sectionsChanged();
        namesChanged();
    }

    /** Modules came or went, with the names and icons of their items. */
    void namesChanged() {
        plans.namesChanged();
    }

    /** Shows what can be done now. */
    void update() {
        tools.update();
        plans.showTitles();
        if (start != null) {
            start.control().setVisible(plans.isEmpty());
        }
    }

    // focus

    /** The navigator in front, if any. */
    Optional<Navigator> navigator() {
        return plans.navigator();
    }

    /** The keyboard goes to the next place of the window, or the one before. */
    void focusArea(int step) {
        if (plans.isEmpty() && start != null) {
            start.control().setFocus();
        } else {
            frame.focusNext(step);
        }
    }

    /** Ends all; the controls themselves go with the window's. */
    void dispose() {
        plans.dispose();
        views.closeAll();
        frame.dispose();
        window.shell().setMenuBar(null);
        bar.dispose();
    }
}
