package org.doelenboom.eviction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;

/** A cooperation protocol of a plan, as it stands in one snapshot. */
public record Protocol(Node node) {
    /** @throws IllegalArgumentException when the node is none */
    public Protocol {
        if (!node.kind().equals(EvictionKinds.PROTOCOL)) {
            throw new IllegalArgumentException("no protocol: " + node);
        }
    }

    /** All of a plan, in its order. */
    public static List<Protocol> all(Snapshot plan) {
        return Items.of(plan, EvictionKinds.PROTOCOL).stream()
                .map(Protocol::new)
                .toList();
    }

    /** The one with this id; empty where it is gone or something else. */
    public static Optional<Protocol> find(Snapshot plan, NodeId id) {
        return plan.find(id)
                .filter(node -> node.kind().equals(EvictionKinds.PROTOCOL))
                .map(Protocol::new);
    }

    public NodeId id() {
        return node.id();
    }

    public BilingualText title() {
        return node.get(PlanKeys.TITLE);
    }

    public List<NodeId> services() {
        return node.get(EvictionKeys.SERVICES);
    }

    public Optional<BigDecimal> version() {
        return node.get(EvictionKeys.VERSION);
    }

    public Optional<LocalDate> signed() {
        return node.get(EvictionKeys.SIGNED);
    }

    /** The version before this one, where it is known and still there. */
    public Optional<Protocol> replaces(Snapshot plan) {
        return Versions.before(plan, node).map(Protocol::new);
    }
}
