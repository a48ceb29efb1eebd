package org.doelenboom.community.ui.internal.section;

import static org.doelenboom.community.ui.ScreenMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityModule;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The items of some kinds below the section's item, a list of each with a button that adds one. */
final class ItemLists implements SectionBody {
    private final Composite parent;
    private final SectionContext context;
    private final List<One> lists = new ArrayList<>();

    private record One(KindId kind, DataTable<NodeId> table, Function<Node, String> detail) {}

    ItemLists(Composite parent, SectionContext context) {
        this.parent = parent;
        this.context = context;
    }

    /** @param detail what stands beside an item's title */
    ItemLists with(KindId kind, Function<Node, String> detail) {
        String name = context.text(name(kind));
        DataTable<NodeId> table = new DataTable<>(
                parent,
                context.resources(),
                () -> name,
                List.of(Column.words(name), Column.narrow(context.text(message("list.detail")))),
                10);
        table.onOpen(context::navigate);
        Button add = new Button(parent, SWT.PUSH);
        Message label = message("list.add", name);
        add.setText(context.text(label).replace("&", "&&"));
        add.setEnabled(context.isEditable());
        add.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        add.addListener(SWT.Selection, event -> {
            NodeId[] added = new NodeId[1];
            context.edit(label, edit -> added[0] = edit.append(kind, context.node()));
            context.navigate(added[0]);
        });
        lists.add(new One(kind, table, detail));
        refresh();
        return this;
    }

    private static Message name(KindId kind) {
        return Message.of(
                CommunityModule.BUNDLE,
                "kind." + kind.name().substring(kind.name().indexOf('.') + 1));
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
                .map(one -> items(one.kind()).size() + " × "
                        + context.text(name(one.kind())).toLowerCase(context.locale()))
                .collect(Collectors.joining(" · "));
    }
}
