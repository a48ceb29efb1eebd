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

/** A talk with the people concerned or with services, and what was agreed. */
public record Consultation(Snapshot plan, Node node) {
    public Consultation {
        if (!node.kind().equals(AccessKinds.CONSULTATION)) {
            throw new IllegalArgumentException("no consultation: " + node);
        }
    }

    /** All of a plan, by day; those without a day come last. */
    public static List<Consultation> all(Snapshot plan) {
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(AccessKinds.CONSULTATION))
                .map(child -> new Consultation(plan, child))
                .sorted(Comparator.comparing(one -> one.on().orElse(LocalDate.MAX)))
                .toList();
    }

    public NodeId id() {
        return node.id();
    }

    public BilingualText title() {
        return node.get(PlanKeys.TITLE);
    }

    public Optional<LocalDate> on() {
        return node.get(AccessKeys.ON);
    }

    public Optional<ConsultationKind> kind() {
        return node.get(AccessKeys.CONSULTATION_KIND);
    }

    public List<NodeId> about() {
        return node.get(AccessKeys.ABOUT);
    }

    public List<Step> agreements() {
        return Step.of(plan, node);
    }
}
