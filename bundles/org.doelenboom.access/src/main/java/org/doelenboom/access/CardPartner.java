package org.doelenboom.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;

/** A party that accepts the local identity card, and what the card opens there. */
public record CardPartner(Node node) {
    public CardPartner {
        if (!node.kind().equals(AccessKinds.CARD_PARTNER)) {
            throw new IllegalArgumentException("no partner of a card: " + node);
        }
    }

    /** Those of a card, in their order. */
    public static List<CardPartner> of(Snapshot plan, Node card) {
        return plan.children(card).stream()
                .filter(child -> child.kind().equals(AccessKinds.CARD_PARTNER))
                .map(CardPartner::new)
                .toList();
    }

    public NodeId id() {
        return node.id();
    }

    public Optional<NodeId> party() {
        return node.get(PlanKeys.PARTY);
    }

    public Optional<CardUse> use() {
        return node.get(AccessKeys.CARD_USE);
    }

    /** What precisely it opens. */
    public BilingualText opens() {
        return node.get(PlanKeys.TEXT);
    }

    public Optional<LocalDate> from() {
        return node.get(AccessKeys.FROM);
    }

    public Optional<LocalDate> until() {
        return node.get(AccessKeys.UNTIL);
    }

    /** Whether the card is accepted there on that day; a partner without a first day does not do so yet. */
    public boolean acceptsOn(LocalDate day) {
        return from().filter(first -> !day.isBefore(first)).isPresent()
                && until().filter(day::isAfter).isEmpty();
    }
}
