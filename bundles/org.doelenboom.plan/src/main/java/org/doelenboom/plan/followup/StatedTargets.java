package org.doelenboom.plan.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.internal.check.Stated;

/** The numbers that titles promise and that no target says yet, as after an import of a text. */
public record StatedTargets(Snapshot plan) {
    /** The objectives and actions whose title says how many, and that have no target; in the order of the plan. */
    public List<Node> items() {
        List<Node> items = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (PlanKinds.isInTree(node.kind())
                    && Target.of(plan, node).isEmpty()
                    && stated(node).isPresent()) {
                items.add(node);
            }
        }
        return items;
    }

    private Optional<Stated> stated(Node item) {
        return Stated.in(item.get(PlanKeys.TITLE).first(plan.root().get(PlanKeys.LANGUAGES)))
                .filter(one -> one.amount().isPresent());
    }

    /** Gives each of them a target that says what its title says. */
    public void into(Edit edit) {
        items().forEach(item -> stated(item).ifPresent(one -> one.addTo(edit, plan, item)));
    }
}
