package org.doelenboom.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.TargetKeys;

/** Something that keeps people from services, and what was done about it. */
public record Barrier(Snapshot plan, Node node) {
    public Barrier {
        if (!node.kind().equals(AccessKinds.BARRIER)) {
            throw new IllegalArgumentException("no barrier: " + node);
        }
    }

    /** All of a plan, in its order. */
    public static List<Barrier> all(Snapshot plan) {
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(AccessKinds.BARRIER))
                .map(child -> new Barrier(plan, child))
                .toList();
    }

    public NodeId id() {
        return node.id();
    }

    public Optional<LocalDate> reportedOn() {
        return node.get(TargetKeys.REPORTED_ON);
    }

    public Optional<Outcome> outcome() {
        return node.get(AccessKeys.OUTCOME);
    }

    public List<NodeId> services() {
        return node.get(AccessKeys.SERVICES);
    }

    public List<Step> steps() {
        return Step.of(plan, node);
    }

    /** Whether nothing was begun, and nobody said how it ended. */
    public boolean isUntouched() {
        return outcome().isEmpty() && steps().isEmpty();
    }
}
