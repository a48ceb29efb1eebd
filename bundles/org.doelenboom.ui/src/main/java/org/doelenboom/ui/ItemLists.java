package org.doelenboom.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.DataTable.Column;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/**
 * A section's content: the items of some kinds below the section's item, a list for each kind with a button that adds one and goes
 * there. On the screen's thread.
 */
public final class ItemLists implements SectionBody {
    private static final int MOST_ROWS = 10;

    private final Composite parent;
    private final SectionContext context;
    private final List<One> lists = new ArrayList<>();

    private record One(KindId kind, String name, DataTable<NodeId> table, Function<Node, String> detail) {}

    public ItemLists(Composite parent, SectionContext context) {
        this.parent = parent;
        this.context = context;
    }

    /** @param detail what stands beside an item's name, in the user's language; asked at each refresh */
    public ItemLists with(KindId kind, Function<Node, String> detail) {
        String name = context.catalogue()
                .kind(kind)
                .map(KindDefinition::name)
                .map(context::text)
                .orElse(kind.name());
        DataTable<NodeId> table = new DataTable<>(
                parent,
                context.resources(),
                () -> name,
                List.of(Column.words(name), Column.narrow(context.text(Labels.own("list.detail")))),
                MOST_ROWS);
        table.onOpen(context::navigate);
        Button add = new Button(parent, SWT.PUSH);
        Message label = Labels.own("list.add", name);
        add.setText(Labels.escaped(context.text(label)));
        add.setEnabled(context.mayReport(kind));
        add.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, true, false));
        add.addListener(SWT.Selection, event -> {
            NodeId[] added = new NodeId[1];
            context.edit(label, edit -> added[0] = edit.append(kind, context.node()));
            context.navigate(added[0]);
        });
        lists.add(new One(kind, name, table, detail));
        refresh();
        return this;
    }

    private List<Node> items(KindId kind) {
        return context.current()
                .map(node -> context.plan().children(node).stream()
                        .filter(child -> child.kind().equals(kind))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public void refresh() {
        for (One one : lists) {
            one.table()
                    .show(items(one.kind()).stream()
                            .map(node -> new DataTable.Row<>(
                                    node.id(),
                                    List.of(
                                            context.name(node.id()),
                                            one.detail().apply(node))))
                            .toList());
        }
        context.layoutChanged();
    }

    @Override
    public String essence() {
        return lists.stream()
                .filter(one -> !items(one.kind()).isEmpty())
                .map(one -> items(one.kind()).size() + " × " + one.name().toLowerCase(context.locale()))
                .collect(Collectors.joining(" · "));
    }
}
