package org.doelenboom.employment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/** A meeting of sectors about the way to work, as it stands in one snapshot. */
public record Consultation(Snapshot plan, Node node) {
    /** All of a plan, by day; those without one at the end. */
    public static List<Consultation> all(Snapshot plan) {
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(EmploymentKinds.CONSULTATION))
                .map(child -> new Consultation(plan, child))
                .sorted(Comparator.comparing(one -> one.date().orElse(LocalDate.MAX)))
                .toList();
    }

    public NodeId id() {
        return node.id();
    }

    public Optional<LocalDate> date() {
        return node.get(EmploymentKeys.DATE);
    }

    /** What it decided, in the order of the plan; open until there is a day on which it was done. */
    public List<Node> decisions() {
        return plan.children(node).stream()
                .filter(child -> child.kind().equals(EmploymentKinds.DECISION))
                .toList();
    }
}
