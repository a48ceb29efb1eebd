package org.doelenboom.workbench.internal.editor;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;

/**
 * The items of one kind that point to the item.
 *
 * @param kinds of item that have it; empty for all of the objective tree
 * @param how whether one of them points to the item in the way that is meant
 */
record LinkedSection(String id, int order, KindId from, Set<KindId> kinds, BiPredicate<Node, NodeId> how)
        implements EditorSection {
    /** However they point to it. */
    static final BiPredicate<Node, NodeId> ANY = (from, to) -> true;

    @Override
    public Message title() {
        return Message.of("org.doelenboom.workbench", "section." + id);
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kinds.isEmpty() ? PlanKinds.isInTree(kind) : kinds.contains(kind);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new ItemList(parent, context, () -> items(context), null, () -> {});
    }

    private List<Node> items(SectionContext context) {
        Snapshot plan = context.plan();
        List<Node> found = plan.linkedFrom(context.node()).stream()
                .flatMap(id -> plan.find(id).stream())
                .filter(node -> node.kind().equals(from) && how.test(node, context.node()))
                .toList();
        if (found.size() < 2) {
            return found;
        }
        // In the order in which they stand in the plan: all of this kind stand below the root, or below different
        // parents.
        return found.stream()
                .sorted(java.util.Comparator.comparingInt((Node node) -> node.parent()
                                .map(parent -> plan.node(parent).children().indexOf(node.id()))
                                .orElse(0))
                        .thenComparing(node -> node.id().value()))
                .toList();
    }
}
