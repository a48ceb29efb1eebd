package org.doelenboom.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;

/** Something that a good reception can be assessed by (LWGC plan, line 269). */
public record Criterion(Snapshot plan, Node node) {
    public Criterion {
        if (!node.kind().equals(AccessKinds.CRITERION)) {
            throw new IllegalArgumentException("no criterion: " + node);
        }
    }

    /** All of a plan, in its order. */
    public static List<Criterion> all(Snapshot plan) {
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(AccessKinds.CRITERION))
                .map(child -> new Criterion(plan, child))
                .toList();
    }

    public NodeId id() {
        return node.id();
    }

    public BilingualText title() {
        return node.get(PlanKeys.TITLE);
    }

    public BilingualText norm() {
        return node.get(AccessKeys.NORM);
    }

    /** The day on which it was agreed. */
    public Optional<LocalDate> on() {
        return node.get(AccessKeys.ON);
    }

    /** Whether it says when it is met. */
    public boolean isAssessable() {
        return !norm().isEmpty();
    }

    /** In the order of their days. */
    public List<Assessment> assessments() {
        return plan.children(node).stream()
                .filter(child -> child.kind().equals(AccessKinds.ASSESSMENT))
                .map(Assessment::new)
                .sorted(Comparator.comparing(one -> one.on().orElse(LocalDate.MIN)))
                .toList();
    }

    /** How one service stood with it on one day. */
    public record Assessment(Node node) {
        public NodeId id() {
            return node.id();
        }

        public Optional<NodeId> service() {
            return node.get(AccessKeys.SERVICE);
        }

        public Optional<LocalDate> on() {
            return node.get(AccessKeys.ON);
        }

        public Optional<Rating> rating() {
            return node.get(AccessKeys.RATING);
        }
    }
}
