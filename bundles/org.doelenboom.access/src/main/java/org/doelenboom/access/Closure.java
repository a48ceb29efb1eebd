package org.doelenboom.access;

import java.time.LocalDate;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.PlanKeys;

/** Days on which a service is closed whatever its hours say. */
public record Closure(Node node) {
    public Closure {
        if (!node.kind().equals(AccessKinds.CLOSURE)) {
            throw new IllegalArgumentException("no closure: " + node);
        }
    }

    public NodeId id() {
        return node.id();
    }

    public Optional<LocalDate> from() {
        return node.get(AccessKeys.FROM);
    }

    /** The last day; the first where it is a single day. */
    public Optional<LocalDate> until() {
        return node.get(AccessKeys.UNTIL).or(this::from);
    }

    public BilingualText reason() {
        return node.get(PlanKeys.TEXT);
    }

    /** A closure without a first day closes nothing. */
    public boolean covers(LocalDate day) {
        return from().filter(first -> !day.isBefore(first)).isPresent()
                && until().filter(last -> !day.isAfter(last)).isPresent();
    }
}
