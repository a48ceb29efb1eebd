package org.doelenboom.community;

import java.math.BigDecimal;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/** Places in a working group, as they stand in one snapshot. */
public record Seat(Snapshot plan, Node node) {
    /** Who sends the people; empty where nobody is named, or who was named is gone. */
    public Optional<NodeId> employer() {
        return node.get(CommunityKeys.EMPLOYER).filter(id -> plan.find(id).isPresent());
    }

    public boolean isForResidents() {
        return node.get(CommunityKeys.CAPACITY)
                .filter(Capacity.RESIDENT::equals)
                .isPresent();
    }

    /** How many; what cannot be a number of people counts as none. */
    public int count() {
        return Counts.people(node.get(CommunityKeys.SEATS).or(() -> Optional.of(BigDecimal.ONE)))
                .orElse(0);
    }
}
