package org.doelenboom.access;

import java.time.LocalDate;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;

/** How a service stood with the favourable factors on one day. */
public record Appraisal(Node node) {
    public Appraisal {
        if (!node.kind().equals(AccessKinds.APPRAISAL)) {
            throw new IllegalArgumentException("no appraisal: " + node);
        }
    }

    public NodeId id() {
        return node.id();
    }

    public Optional<LocalDate> on() {
        return node.get(AccessKeys.ON);
    }

    public Optional<Rating> rating(Factor factor) {
        return node.get(factor.key());
    }

    /** How many of the eight got this rating. */
    public int count(Rating rating) {
        int count = 0;
        for (Factor factor : Factor.values()) {
            count += rating(factor).filter(rating::equals).isPresent() ? 1 : 0;
        }
        return count;
    }

    /** Two for each factor that is there, one for each that is partly; only to see which of two appraisals is better. */
    public int weight() {
        return 2 * count(Rating.YES) + count(Rating.PARTLY);
    }
}
