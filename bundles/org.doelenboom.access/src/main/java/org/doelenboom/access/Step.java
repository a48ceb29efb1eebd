package org.doelenboom.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;

/** Something to do, or done, after a barrier was reported or a consultation held. */
public record Step(Node node) {
    public Step {
        if (!node.kind().equals(AccessKinds.STEP)) {
            throw new IllegalArgumentException("no step: " + node);
        }
    }

    /** Those below an item, in their order. */
    public static List<Step> of(Snapshot plan, Node item) {
        return plan.children(item).stream()
                .filter(child -> child.kind().equals(AccessKinds.STEP))
                .map(Step::new)
                .toList();
    }

    public NodeId id() {
        return node.id();
    }

    public BilingualText text() {
        return node.get(PlanKeys.TEXT);
    }

    public Optional<NodeId> party() {
        return node.get(PlanKeys.PARTY);
    }

    public Optional<LocalDate> due() {
        return node.get(AccessKeys.DUE);
    }

    public Optional<LocalDate> done() {
        return node.get(AccessKeys.DONE);
    }

    public boolean isLate(LocalDate today) {
        return done().isEmpty() && due().filter(today::isAfter).isPresent();
    }
}
