package org.doelenboom.access.ui.internal.section;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A list of items that lead to their pages, with a button that adds one and goes there. */
final class ItemTable implements Field {
    private static final int MOST_ROWS = 12;

    private final SectionContext context;
    private final Supplier<List<Node>> items;
    private final Function<Node, List<String>> cells;
    private final Composite frame;
    private final DataTable<NodeId> table;
    private int shown = -1;

    /**
     * @param cells what is said of one item, a text for each column
     * @param under what a new one is added below
     */
    ItemTable(
            Composite parent,
            SectionContext context,
            KindId kind,
            Message add,
            List<DataTable.Column> columns,
            Supplier<List<Node>> items,
            Function<Node, List<String>> cells,
            Supplier<NodeId> under) {
        this.context = context;
        this.items = items;
        this.cells = cells;
        frame = new Composite(parent, SWT.NONE);
        frame.setBackground(context.resources().palette().page());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Resources.STEP;
        frame.setLayout(layout);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        String name = context.catalogue()
                .kind(kind)
                .map(one -> context.text(one.name()))
                .orElse("");
        table = new DataTable<>(frame, context.resources(), () -> name, columns, MOST_ROWS);
        table.onOpen(context::navigate);
        Button button = new Button(frame, SWT.PUSH);
        button.setText(context.text(add).replace("&", "&&"));
        button.setEnabled(context.isEditable());
        button.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        button.addListener(SWT.Selection, event -> {
            NodeId[] added = new NodeId[1];
            context.edit(add, edit -> added[0] = edit.append(kind, under.get()));
            context.navigate(added[0]);
        });
        refresh();
    }

    @Override
    public void refresh() {
        List<Node> now = items.get();
        table.show(now.stream()
                .map(node -> new DataTable.Row<>(node.id(), cells.apply(node)))
                .toList());
        if (now.size() != shown) {
            shown = now.size();
            table.control().setVisible(!now.isEmpty());
            ((GridData) table.control().getLayoutData()).exclude = now.isEmpty();
            context.layoutChanged();
        }
    }

    @Override
    public Control control() {
        return frame;
    }
}
