package org.doelenboom.eviction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/** What protocols and instruments have in common: they come in versions, each of which takes the place of an earlier one. */
public final class Versions {
    /** The kinds that come in versions. */
    public static final Set<KindId> KINDS = Set.of(EvictionKinds.PROTOCOL, EvictionKinds.INSTRUMENT);

    private Versions() {}

    public static Optional<BigDecimal> number(Node node) {
        return node.get(EvictionKeys.VERSION);
    }

    /** The attribute that says since when a version holds: the signing of a protocol, the adoption of an instrument. */
    public static Key<Optional<LocalDate>> since(Node node) {
        return node.kind().equals(EvictionKinds.PROTOCOL) ? EvictionKeys.SIGNED : EvictionKeys.ADOPTED;
    }

    /** The version before this one, where it is known, still there, and of the same kind. */
    public static Optional<Node> before(Snapshot plan, Node node) {
        return node.get(EvictionKeys.REPLACES).flatMap(plan::find).filter(earlier -> earlier.kind()
                .equals(node.kind()));
    }

    /** The version after this one, where there is one. */
    public static Optional<Node> after(Snapshot plan, Node node) {
        NodeId id = node.id();
        return plan.linkedFrom(id).stream()
                .flatMap(source -> plan.find(source).stream())
                .filter(later -> later.kind().equals(node.kind())
                        && later.get(EvictionKeys.REPLACES).filter(id::equals).isPresent())
                .findFirst();
    }
}
