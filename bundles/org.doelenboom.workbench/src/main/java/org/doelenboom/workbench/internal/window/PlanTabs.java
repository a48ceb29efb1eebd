package org.doelenboom.workbench.internal.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.editor.PlanEditor;
import org.doelenboom.workbench.internal.navigator.Navigator;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.view.Frame;
import org.doelenboom.workbench.internal.view.Spot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;

/** The open plans on the screen: each with its tree, its page, and the pages of items that stay beside it. */
final class PlanTabs {
    private final Desk desk;
    private final Window window;
    private final Frame frame;
    private final Composite trees;
    /** Says what would stand here. */
    private final Composite empty;

    private final StackLayout treeStack = new StackLayout();
    private final Map<PlanSession, Opened> opened = new LinkedHashMap<>();

    private record Opened(Navigator navigator, PageTab page, List<PageTab> beside) {
        Stream<PageTab> pages() {
            return Stream.concat(Stream.of(page), beside.stream());
        }
    }

    PlanTabs(Desk desk, Window window, Frame frame) {
        this.desk = desk;
        this.window = window;
        this.frame = frame;
        trees = new Composite(frame.attic(), SWT.NONE);
        trees.setLayout(treeStack);
        trees.setBackground(desk.resources().palette().page());
        empty = new Composite(trees, SWT.NONE);
        empty.setBackground(trees.getBackground());
        GridLayout roomy = new GridLayout(1, false);
        roomy.marginWidth = Resources.STEP;
        roomy.marginHeight = 2 * Resources.STEP;
        empty.setLayout(roomy);
        Label words = new Label(empty, SWT.WRAP);
        words.setText(desk.text("plan.nothing"));
        words.setForeground(desk.resources().palette().dimmed());
        words.setBackground(trees.getBackground());
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        treeStack.topControl = empty;
    }

    /** Holds the tree of the plan in front. */
    Composite trees() {
        return trees;
    }

    boolean isEmpty() {
        return opened.isEmpty();
    }

    void add(PlanSession session) {
        PlaceSwitch.restore(desk, session);
        Navigator navigator = new Navigator(trees, desk, session);
        Menu menu = new Menu(navigator.tree());
        navigator.tree().setMenu(menu);
        window.fillMenu(menu);
        PlanEditor editor = new PlanEditor(frame.attic(), desk, session, null);
        PageTab page = new PageTab(window, session, editor, null, () -> window.closeTab(session));
        opened.put(session, new Opened(navigator, page, new ArrayList<>()));
        session.forgetListeners();
        session.listenToSelection(() -> {
            navigator.reveal();
            page.selectionChanged(frame.isSeen(page));
            window.parts().selectionChanged();
        });
        session.listenToNeighbourhood(() -> {
            navigator.limited();
            window.parts().neighbourhoodChanged(session);
        });
        restore(session, page);
    }

    /** Takes the tabs of a plan away. */
    void remove(PlanSession session) {
        Opened one = opened.get(session);
        if (one != null) {
            remember(session);
            opened.remove(session);
            one.pages().forEach(this::close);
            one.navigator().control().dispose();
        }
        session.forgetListeners();
    }

    private void close(PageTab tab) {
        frame.remove(tab);
        tab.editor().close();
        tab.control().dispose();
    }

    // pages of items that stay

    /** Keeps the page of the selected item in a tab beside the page that goes on following the selection. */
    void openBeside() {
        window.front().ifPresent(session -> {
            Opened one = opened.get(session);
            if (one != null) {
                NodeId item = session.selectedNode().id();
                PageTab tab = one.beside().stream()
                        .filter(there -> there.item().equals(Optional.of(item)))
                        .findFirst()
                        .orElseGet(() -> keep(session, item, Spot.BESIDE));
                frame.show(tab);
            }
        });
    }

    private PageTab keep(PlanSession session, NodeId item, Spot spot) {
        PageTab[] tab = new PageTab[1];
        PlanEditor editor = new PlanEditor(frame.attic(), desk, session, item);
        tab[0] = new PageTab(window, session, editor, item, () -> forget(session, tab[0]));
        Opened one = opened.get(session);
        if (one != null) {
            one.beside().add(tab[0]);
        }
        frame.add(tab[0], spot);
        return tab[0];
    }

    private void forget(PlanSession session, PageTab tab) {
        Opened one = opened.get(session);
        if (one != null) {
            one.beside().remove(tab);
        }
        close(tab);
    }

    // remembering

    private static String key(Path file) {
        return "tabs." + file.toAbsolutePath();
    }

    /** Keeps where the tabs of a plan stood: a line each, its place and the item that it keeps. */
    private void remember(PlanSession session) {
        Opened one = opened.get(session);
        if (one != null) {
            session.plan().file().ifPresent(file -> desk.preferences()
                    .rememberText(
                            key(file),
                            String.join("\n", one.pages().map(this::line).toList())));
        }
    }

    /** Keeps where all tabs stand. */
    void remember() {
        opened.keySet().forEach(this::remember);
    }

    private String line(PageTab tab) {
        String place = frame.spot(tab).orElse(Spot.CENTRE).name();
        return tab.item().map(item -> place + "\t" + item.value()).orElse(place);
    }

    private void restore(PlanSession session, PageTab page) {
        String text = session.plan()
                .file()
                .flatMap(file -> desk.preferences().text(key(file)))
                .orElse("");
        List<String[]> lines = text.lines().map(line -> line.split("\t", 2)).toList();
        frame.add(
                page, lines.stream().anyMatch(line -> line.length == 1 && isBeside(line)) ? Spot.BESIDE : Spot.CENTRE);
        for (String[] line : lines) {
            if (line.length == 2 && session.snapshot().find(new NodeId(line[1])).isPresent()) {
                keep(session, new NodeId(line[1]), isBeside(line) ? Spot.BESIDE : Spot.CENTRE);
            }
        }
    }

    private static boolean isBeside(String[] line) {
        return line[0].equals(Spot.BESIDE.name());
    }

    // what is in front

    /** Shows the page of a plan, which a view may cover; the focus stays where it is. */
    void toPage(PlanSession session) {
        Opened one = opened.get(session);
        if (one != null) {
            frame.select(one.page());
        }
    }

    /** Shows the tree of a plan, or of none. */
    void frontChanged(@Nullable PlanSession session) {
        Opened one = session == null ? null : opened.get(session);
        treeStack.topControl = one == null ? empty : one.navigator().control();
        trees.layout();
    }

    /** The tree in front, if any. */
    Optional<Navigator> navigator() {
        return window.front().map(opened::get).map(Opened::navigator);
    }

    void focusTitle() {
        window.front().map(opened::get).ifPresent(one -> one.page().editor().focusTitleSoon());
    }

    void focusPage() {
        window.front().map(opened::get).ifPresent(one -> one.page().focus());
    }

    // changes

    void planChanged(PlanSession session, ChangeSet change) {
        Opened one = opened.get(session);
        if (one != null) {
            session.keepSelection(change.before());
            one.pages().forEach(page -> page.planChanged(frame.isSeen(page)));
            one.navigator().update(change);
            one.beside().stream()
                    .filter(tab -> tab.item()
                            .filter(item -> session.snapshot().find(item).isEmpty())
                            .isPresent())
                    .toList()
                    .forEach(tab -> forget(session, tab));
        }
    }

    void marksChanged(PlanSession session) {
        Opened one = opened.get(session);
        if (one != null) {
            one.navigator().marksChanged();
        }
    }

    void sectionsChanged() {
        opened.values().forEach(one -> one.pages().forEach(page -> page.editor().rebuild()));
    }

    /** Modules came or went, with the names and icons of their items. */
    void namesChanged() {
        opened.values().forEach(one -> one.navigator().refresh());
    }

    void showTitles() {
        opened.values().forEach(one -> one.pages().forEach(frame::title));
    }

    /** Ends the pages; the controls go with the window's. */
    void dispose() {
        opened.values().forEach(one -> one.pages().forEach(page -> page.editor().close()));
        opened.clear();
    }
}
