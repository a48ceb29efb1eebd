package org.doelenboom.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/** An agreement with partners, as it stands in one snapshot. */
public record Agreement(Snapshot plan, Node node) {
    /** All of a plan, in its order. */
    public static List<Agreement> all(Snapshot plan) {
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(EmploymentKinds.AGREEMENT))
                .map(child -> new Agreement(plan, child))
                .toList();
    }

    public NodeId id() {
        return node.id();
    }

    /** The partners that are still in the plan. */
    public List<NodeId> partners() {
        return node.get(EmploymentKeys.PARTNERS).stream()
                .filter(id -> plan.find(id).isPresent())
                .toList();
    }

    public Optional<LocalDate> signed() {
        return node.get(EmploymentKeys.SIGNED);
    }

    public Optional<LocalDate> until() {
        return node.get(EmploymentKeys.UNTIL);
    }

    /** Whether it is signed and not yet over on that day. */
    public boolean holdsOn(LocalDate day) {
        return signed().filter(signed -> !signed.isAfter(day)).isPresent()
                && until().filter(last -> last.isBefore(day)).isEmpty();
    }
}
