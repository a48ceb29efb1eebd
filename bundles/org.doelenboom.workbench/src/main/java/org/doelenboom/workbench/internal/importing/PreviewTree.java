package org.doelenboom.workbench.internal.importing;

import java.util.List;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.workbench.internal.session.Names;
import org.doelenboom.workbench.internal.session.Row;
import org.doelenboom.workbench.internal.session.Rows;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The tree of a draft, to look at. */
final class PreviewTree {
    private static final String ROW = "row";

    private final Desk desk;
    private final Tree tree;

    @Nullable
    private Rows rows;

    @Nullable
    private Names names;

    PreviewTree(Composite parent, Desk desk) {
        this.desk = desk;
        tree = new Tree(parent, SWT.VIRTUAL | SWT.SINGLE);
        Accessibles.name(tree, () -> desk.text("import.tree"));
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, event.index));
    }

    Tree control() {
        return tree;
    }

    void show(Snapshot plan) {
        Rows shown = new Rows(plan);
        rows = shown;
        names = new Names(plan, desk.services().catalogue(), desk.locale(), Names.Labels.NONE);
        tree.setItemCount(0);
        tree.setItemCount(shown.top().size());
        unfold(null, shown.top(), 2);
    }

    private void unfold(@Nullable TreeItem parent, List<Row> below, int depth) {
        for (int i = 0; i < below.size() && depth > 0; i++) {
            if (below.get(i) instanceof Row.Item && rows != null) {
                TreeItem item = parent == null ? tree.getItem(i) : parent.getItem(i);
                fill(item, i);
                unfold(item, rows.children(below.get(i)), depth - 1);
                item.setExpanded(true);
            }
        }
    }

    private void fill(TreeItem item, int index) {
        Rows now = rows;
        Names called = names;
        if (now == null || called == null) {
            return;
        }
        TreeItem parent = item.getParentItem();
        List<Row> siblings = parent == null ? now.top() : now.children((Row) parent.getData(ROW));
        if (index >= siblings.size()) {
            return;
        }
        Row row = siblings.get(index);
        item.setData(ROW, row);
        item.setText(text(called, now, row));
        item.setItemCount(now.children(row).size());
    }

    private String text(Names called, Rows now, Row row) {
        if (row instanceof Row.Item one) {
            return ImportDialog.name(desk, called, called.plan().node(one.node()));
        }
        if (row instanceof Row.Group group) {
            return desk.groupName(group.kind()) + " (" + now.children(row).size() + ")";
        }
        return called.title(called.plan().root()).isEmpty()
                ? desk.text("row.header")
                : called.title(called.plan().root());
    }
}
