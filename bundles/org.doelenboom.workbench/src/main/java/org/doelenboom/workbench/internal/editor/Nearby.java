package org.doelenboom.workbench.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.ui.SectionContext;

/** What stands near an item: a list that a person chooses from stays short in a large plan. */
final class Nearby {
    /** Those that are further away are linked in the views, by their code. */
    private static final int MOST = 200;

    private Nearby() {}

    /** Other items of a sort: those below what the item stands under first, then those further away. */
    static List<NodeId> of(SectionContext context, Predicate<Node> sort) {
        Set<NodeId> found = new LinkedHashSet<>();
        Optional<Node> at = context.current();
        while (at.isPresent() && found.size() < MOST) {
            for (Node node : context.plan().subtree(at.get().id())) {
                if (sort.test(node) && !node.id().equals(context.node()) && found.size() < MOST) {
                    found.add(node.id());
                }
            }
            at = at.get().parent().flatMap(context.plan()::find);
        }
        return new ArrayList<>(found);
    }
}
