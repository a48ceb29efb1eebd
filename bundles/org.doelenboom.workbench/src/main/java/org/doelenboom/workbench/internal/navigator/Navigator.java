package org.doelenboom.workbench.internal.navigator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.LevelBadge;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.session.Row;
import org.doelenboom.workbench.internal.session.Rows;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The tree of one open plan. Rows are made when they come into view. */
public final class Navigator {
    private static final String ROW = "row";

    private final Desk desk;
    private final PlanSession session;
    private final Tree tree;
    private final Map<Row, TreeItem> items = new HashMap<>();
    private Rows rows;

    public Navigator(Composite parent, Desk desk, PlanSession session) {
        this.desk = desk;
        this.session = session;
        this.rows = new Rows(session.snapshot());
        tree = new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        TreeColumn column = new TreeColumn(tree, SWT.NONE);
        column.setText(desk.text("area.plan"));
        new RowPainter(tree, desk);
        Accessibles.name(tree, () -> desk.text("area.plan"));
        tree.addListener(SWT.Resize, event -> column.setWidth(Math.max(40, tree.getClientArea().width)));
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, event.index));
        tree.addListener(SWT.Selection, event -> chosen((TreeItem) event.item));
        tree.addListener(SWT.DefaultSelection, event -> fold((TreeItem) event.item));
        tree.addListener(SWT.Expand, event -> folded(event, true));
        tree.addListener(SWT.Collapse, event -> folded(event, false));
        tree.setItemCount(rows.top().size());
        if (session.unfolded().isEmpty()) {
            rows.top().stream().filter(Row.Item.class::isInstance).forEach(session.unfolded()::add);
        }
        synchronise(null, rows.top());
        reveal();
    }

    public Tree control() {
        return tree;
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
        Shown shown = shown(row);
        if (!shown.equals(item.getData(RowPainter.SHOWN))) {
            item.setData(RowPainter.SHOWN, shown);
            item.setText(shown.spoken());
        }
        int count = rows.children(row).size();
        if (item.getItemCount() != count) {
            item.setItemCount(count);
        }
    }

    private Shown shown(Row row) {
        if (row instanceof Row.Item item) {
            Node node = session.snapshot().node(item.node());
            String title = session.names().title(node);
            String horizontal = session.names()
                    .numbering()
                    .horizontalNumber(node)
                    .map(number -> desk.badge(PlanKinds.HORIZONTAL_OBJECTIVE).orElse("") + number + " · ")
                    .orElse("");
            return new Shown(
                    LevelBadge.of(node.kind(), desk.resources().palette().dark()),
                    desk.badge(node.kind()).orElse(""),
                    session.names().code(node),
                    horizontal + (title.isEmpty() ? desk.untitled(node.kind()) : title),
                    title.isEmpty(),
                    Optional.of(node.kind()));
        }
        if (row instanceof Row.Group group) {
            return new Shown(
                    Optional.empty(),
                    "",
                    "",
                    desk.groupName(group.kind()) + " (" + rows.children(row).size() + ")",
                    true,
                    Optional.of(group.kind()));
        }
        return new Shown(Optional.empty(), "", "", desk.text("row.header"), true, Optional.empty());
    }

    // the person

    private void chosen(TreeItem item) {
        Object row = row(item);
        if (row instanceof Row.Item chosen) {
            session.select(chosen.node());
        } else if (row instanceof Row.Header) {
            session.select(session.snapshot().root().id());
        }
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
        remember(row((TreeItem) event.item), unfold);
        if (unfold) {
            // What stood unfolded below it before it was folded stands unfolded again.
            TreeItem item = (TreeItem) event.item;
            desk.display().asyncExec(() -> {
                if (!item.isDisposed() && item.getData(ROW) instanceof Row row) {
                    synchronise(item, rows.children(row));
                }
            });
        }
    }

    private void remember(@Nullable Row row, boolean unfold) {
        if (row != null && unfold) {
            session.unfolded().add(row);
        } else if (row != null) {
            session.unfolded().remove(row);
        }
    }

    // the plan

    /** Shows the plan as it is now. */
    public void update(ChangeSet changes) {
        rows = new Rows(session.snapshot());
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

    /** Shows every row as it is called now. */
    public void refresh() {
        synchronise(null, rows.top());
        items.forEach((row, item) -> {
            if (!item.isDisposed() && row.equals(item.getData(ROW))) {
                show(item, row);
            }
        });
        tree.redraw();
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
            boolean unfold = session.unfolded().contains(row);
            if (item.getData(ROW) == null && !unfold) {
                continue;
            }
            show(item, row);
            List<Row> children = rows.children(row);
            if (unfold && !children.isEmpty()) {
                synchronise(item, children);
            }
            if (item.getExpanded() != unfold) {
                item.setExpanded(unfold);
            }
        }
    }

    /** Selects the row of the selected item, unfolding what is above it. */
    public void reveal() {
        List<Row> path = new ArrayList<>(rows.path(session.selected()));
        TreeItem item = null;
        List<Row> siblings = rows.top();
        for (Row row : path) {
            int index = siblings.indexOf(row);
            if (index < 0) {
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
        if (item == null) {
            return;
        }
        TreeItem[] selection = tree.getSelection();
        if (selection.length != 1 || selection[0] != item) {
            tree.setSelection(item);
        }
    }
}
