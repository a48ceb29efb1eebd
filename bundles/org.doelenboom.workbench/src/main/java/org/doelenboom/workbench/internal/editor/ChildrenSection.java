package org.doelenboom.workbench.internal.editor;

import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;

/**
 * The items of one kind that stand below the item, and a button that adds one.
 *
 * @param kinds of item that have it; empty for all
 */
record ChildrenSection(String id, int order, KindId child, Set<KindId> kinds) implements EditorSection {
    private static final String BUNDLE = "org.doelenboom.workbench";

    @Override
    public Message title() {
        return Message.of(BUNDLE, "section." + id);
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kinds.isEmpty() ? !kind.equals(PlanKinds.UNPLACED_LINE) : kinds.contains(kind);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        String name = context.catalogue()
                .kind(child)
                .map(kind -> context.text(kind.name()))
                .orElse("");
        Message label = Message.of(BUNDLE, "command.add.label", name);
        return new ItemList(parent, context, () -> items(context), context.text(label), () -> {
            NodeId[] added = new NodeId[1];
            context.edit(label, edit -> added[0] = edit.append(child, context.node()));
            context.navigate(added[0]);
        });
    }

    private List<Node> items(SectionContext context) {
        return context.current()
                .map(node -> context.plan().children(node).stream()
                        .filter(one -> one.kind().equals(child))
                        .toList())
                .orElse(List.of());
    }
}
