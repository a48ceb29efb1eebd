package org.doelenboom.workbench.internal.navigator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.followup.Scope;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.session.Row;
import org.doelenboom.workbench.internal.session.Rows;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The tree of one open plan below the field that filters it. Rows are made when they come into view. */
public final class Navigator {
    private static final String ROW = "row";

    private final Desk desk;
    private final PlanSession session;
    private final Composite pane;
    private final FilterField filter;
    private final Tree tree;
    private final RowWords words;
    private final InlineTitle title;
    private final Map<Row, TreeItem> items = new HashMap<>();
    private Rows rows;

    public Navigator(Composite parent, Desk desk, PlanSession session) {
        this.desk = desk;
        this.session = session;
        this.rows = new Rows(session.snapshot(), limits());
        this.words = new RowWords(desk, session);
        pane = HelpTopics.mark(new Composite(parent, SWT.NONE), "navigator");
        pane.setBackground(desk.resources().palette().page());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        pane.setLayout(layout);
        filter = new FilterField(pane, desk, session, found -> rebuild(), this::rebuild);
        tree = new Tree(pane, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        title = new InlineTitle(desk, session, tree);
        TreeColumn column = new TreeColumn(tree, SWT.NONE);
        column.setText(desk.text("area.plan"));
        new RowPainter(tree, desk);
        new RowDrag(desk, session, tree, item -> node(row(item)));
        Accessibles.name(tree, () -> desk.text("area.plan"));
        tree.addListener(SWT.Resize, event -> {
            column.setWidth(Math.max(40, tree.getClientArea().width));
            desk.display().asyncExec(this::topFirst);
        });
        tree.addListener(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(Event event) {
                tree.removeListener(SWT.Paint, this);
                desk.display().asyncExec(Navigator.this::topFirst);
            }
        });
        listen();
        tree.setItemCount(rows.top().size());
        if (session.unfolded().isEmpty()) {
            rows.top().stream().filter(Row.Item.class::isInstance).forEach(session.unfolded()::add);
        }
        synchronise(null, rows.top());
        reveal();
    }

    private void listen() {
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, event.index));
        tree.addListener(SWT.Selection, event -> chosen((TreeItem) event.item));
        tree.addListener(SWT.DefaultSelection, event -> fold((TreeItem) event.item));
        tree.addListener(SWT.Expand, event -> folded(event, true));
        tree.addListener(SWT.Collapse, event -> folded(event, false));
        filter.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                tree.setFocus();
                event.doit = false;
            } else if (event.keyCode == SWT.ESC) {
                filter.clear();
                tree.setFocus();
            }
        });
    }

    public Composite control() {
        return pane;
    }

    public Tree tree() {
        return tree;
    }

    public Text filter() {
        return filter.control();
    }

    // rows

    private void fill(TreeItem item, int index) {
        TreeItem parent = item.getParentItem();
        Row above = parent == null ? null : row(parent);
        List<Row> siblings = above == null ? rows.top() : rows.children(above);
        if (index < siblings.size()) {
            show(item, siblings.get(index));
        }
    }

    private void show(TreeItem item, Row row) {
        Object before = item.getData(ROW);
        if (before != null && !before.equals(row)) {
            items.remove(before, item);
        }
        item.setData(ROW, row);
        items.put(row, item);
        int count = rows.children(row).size();
        Shown shown = words.of(row, count, count == 0 || !isUnfolded(row));
        if (!shown.equals(item.getData(RowPainter.SHOWN))) {
            item.setData(RowPainter.SHOWN, shown);
            item.setText(shown.spoken());
        }
        if (item.getItemCount() != count) {
            item.setItemCount(count);
        }
    }

    /** What a filter leaves is all unfolded, and what the person unfolded is as it was once the filter is gone. */
    private boolean isUnfolded(Row row) {
        return filter.visible() != null || session.unfolded().contains(row);
    }

    // the person

    private void chosen(TreeItem item) {
        List<NodeId> all = Arrays.stream(tree.getSelection())
                .flatMap(one -> node(row(one)).stream())
                .toList();
        Optional<NodeId> last = node(row(item));
        if (last.isPresent() && all.contains(last.get())) {
            session.selectAll(all, last.get());
        } else if (!all.isEmpty()) {
            session.selectAll(all, all.get(0));
        }
    }

    private Optional<NodeId> node(@Nullable Row row) {
        return row instanceof Row.Item item
                ? Optional.of(item.node())
                : row instanceof Row.Header
                        ? Optional.of(session.snapshot().root().id())
                        : Optional.empty();
    }

    private void fold(TreeItem item) {
        boolean unfold = !item.getExpanded();
        item.setExpanded(unfold);
        remember(row(item), unfold);
    }

    /** The row of an item, which the keyboard may reach before it was ever painted. */
    @Nullable
    private static Row row(TreeItem item) {
        if (item.getData(ROW) == null) {
            // Asking for the text makes the toolkit ask for the row's data first.
            item.getText();
        }
        return (Row) item.getData(ROW);
    }

    private void folded(Event event, boolean unfold) {
        TreeItem item = (TreeItem) event.item;
        remember(row(item), unfold);
        // What stood unfolded below it before it was folded stands unfolded again, and its mark speaks for what it
        // hides.
        desk.display().asyncExec(() -> {
            if (!item.isDisposed() && item.getData(ROW) instanceof Row row) {
                show(item, row);
                if (unfold) {
                    synchronise(item, rows.children(row));
                }
            }
        });
    }

    private void remember(@Nullable Row row, boolean unfold) {
        if (row == null || filter.visible() != null) {
            return;
        }
        if (unfold) {
            session.unfolded().add(row);
        } else {
            session.unfolded().remove(row);
        }
    }

    /** Writes the title of the selected item in its row. */
    public void rename() {
        TreeItem item = items.get(new Row.Item(session.selected()));
        if (item != null && !item.isDisposed()) {
            tree.showItem(item);
            title.begin(item, session.selected());
        }
    }

    /** Unfolds the objectives down to those of a kind, and folds what stands below them. */
    public void unfoldTo(List<KindId> above) {
        session.unfolded().removeIf(Row.Item.class::isInstance);
        session.snapshot().subtree(session.snapshot().root().id()).forEach(node -> {
            if (above.contains(node.kind())) {
                session.unfolded().add(new Row.Item(node.id()));
            }
        });
        synchronise(null, rows.top());
    }

    // the plan

    /** Shows the plan as it is now. */
    public void update(ChangeSet changes) {
        renew();
        if (filter.isActive()) {
            filter.refresh();
        }
        if (changes.changesStructure()) {
            items.keySet()
                    .removeIf(row ->
                            row instanceof Row.Item item && changes.removed().contains(item.node()));
            synchronise(null, rows.top());
        } else {
            for (NodeId node : changes.changed()) {
                Row row = new Row.Item(node);
                TreeItem item = items.get(row);
                if (item != null && !item.isDisposed()) {
                    show(item, row);
                }
            }
        }
        reveal();
    }

    private void renew() {
        Set<NodeId> visible = filter.visible();
        Predicate<NodeId> holds = limits();
        rows = new Rows(session.snapshot(), visible == null ? holds : holds.and(visible::contains));
    }

    /** What holds in the neighbourhood that all is limited to; everything where there is none. */
    private Predicate<NodeId> limits() {
        Optional<NodeId> place = session.neighbourhood();
        Scope scope = new Scope(session.snapshot());
        return place.isEmpty() ? item -> true : item -> scope.holds(scope.plan().node(item), place);
    }

    /** Another neighbourhood is looked at. */
    public void limited() {
        rebuild();
        marksChanged();
    }

    private void rebuild() {
        renew();
        synchronise(null, rows.top());
        reveal();
    }

    /** Shows every row as it is called now. */
    public void refresh() {
        synchronise(null, rows.top());
        marksChanged();
        tree.redraw();
    }

    /** The check found something else. */
    public void marksChanged() {
        items.forEach((row, item) -> {
            boolean there = !(row instanceof Row.Item one)
                    || session.snapshot().find(one.node()).isPresent();
            if (there && !item.isDisposed() && row.equals(item.getData(ROW))) {
                show(item, row);
            }
        });
    }

    /** Brings the rows that were made into line with the plan; those not made yet are asked for when they come into view. */
    private void synchronise(@Nullable TreeItem parent, List<Row> wanted) {
        int count = parent == null ? tree.getItemCount() : parent.getItemCount();
        if (count != wanted.size()) {
            if (parent == null) {
                tree.setItemCount(wanted.size());
            } else {
                parent.setItemCount(wanted.size());
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            TreeItem item = parent == null ? tree.getItem(i) : parent.getItem(i);
            Row row = wanted.get(i);
            boolean unfold = isUnfolded(row);
            if (item.getData(ROW) == null && !unfold) {
                continue;
            }
            show(item, row);
            List<Row> children = rows.children(row);
            // Before what stands below it: the toolkit unfolds nothing below what is folded.
            if (item.getExpanded() != unfold) {
                item.setExpanded(unfold);
            }
            if (unfold && !children.isEmpty()) {
                synchronise(item, children);
            }
        }
    }

    /** What was selected before the tree had a size made it scroll by a part of a row. */
    private void topFirst() {
        if (!tree.isDisposed() && tree.getItemCount() > 0 && tree.getTopItem() == tree.getItem(0)) {
            tree.setTopItem(tree.getItem(0));
        }
    }

    /** Selects the rows of the selected items, unfolding what is above the one that is shown. */
    public void reveal() {
        List<Row> path = new ArrayList<>(rows.path(session.selected()));
        TreeItem item = null;
        List<Row> siblings = rows.top();
        for (Row row : path) {
            int index = siblings.indexOf(row);
            if (index < 0) {
                tree.deselectAll();
                return;
            }
            if (item != null && !item.getExpanded()) {
                item.setExpanded(true);
                remember((Row) item.getData(ROW), true);
            }
            item = item == null ? tree.getItem(index) : item.getItem(index);
            show(item, row);
            siblings = rows.children(row);
        }
        if (item != null) {
            select(item);
        }
    }

    private void select(TreeItem shown) {
        List<TreeItem> wanted = new ArrayList<>();
        for (NodeId node : session.selection()) {
            TreeItem item = items.get(new Row.Item(node));
            if (item != null && !item.isDisposed()) {
                wanted.add(item);
            }
        }
        wanted.remove(shown);
        // The one that is shown last: the toolkit scrolls to it.
        wanted.add(shown);
        List<TreeItem> now = List.of(tree.getSelection());
        if (now.size() != wanted.size() || !now.containsAll(wanted)) {
            tree.setSelection(wanted.toArray(TreeItem[]::new));
        }
    }
}
