package org.doelenboom.eviction.ui.internal.section;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.Items;
import org.doelenboom.eviction.Words;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.ChoiceField;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;

/** What can be chosen in fields that link to other items. */
public final class Choices {
    private Choices() {}

    /** Those of one kind directly below the plan. */
    public static List<NodeId> of(PlanContext context, KindId kind) {
        return Items.of(context.plan(), kind).stream().map(Node::id).toList();
    }

    public static List<NodeId> parties(PlanContext context) {
        return of(context, PlanKinds.PARTY);
    }

    public static List<NodeId> neighbourhoods(PlanContext context) {
        return of(context, PlanKinds.NEIGHBOURHOOD);
    }

    /** Objectives and actions, in the order of the plan. */
    static List<NodeId> tree(PlanContext context) {
        List<NodeId> tree = new ArrayList<>();
        for (Node node : context.plan().subtree(context.plan().root().id())) {
            if (PlanKinds.isInTree(node.kind())) {
                tree.add(node.id());
            }
        }
        return tree;
    }

    /** Which earlier version the item takes the place of. */
    static Field replaces(Composite parent, SectionContext context) {
        return new ChoiceField<>(
                parent,
                context,
                EvictionKeys.REPLACES,
                Words.label(EvictionKeys.REPLACES),
                () -> context.current().map(Node::kind).map(kind -> of(context, kind)).orElse(List.of()).stream()
                        .filter(id -> !id.equals(context.node()))
                        .toList(),
                id -> Spoken.name(context, id));
    }
}
