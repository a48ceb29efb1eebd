package org.doelenboom.eviction.study;

import java.util.List;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Items;
import org.doelenboom.plan.PlanKeys;

/** A risk factor: what research says of it, beside what one's own figures say. */
public record RiskFactor(Node node) {
    /** Where it is known from. */
    public enum Standing {
        /** Research names it, and it was found here. */
        CONFIRMED,
        /** Research names it, and it was not found here. */
        NOT_CONFIRMED,
        /** Found here; research as read so far does not name it. */
        ONLY_HERE,
        /** Nobody has looked here yet. */
        OPEN
    }

    /** @throws IllegalArgumentException when the node is none */
    public RiskFactor {
        if (!node.kind().equals(EvictionKinds.RISK_FACTOR)) {
            throw new IllegalArgumentException("no risk factor: " + node);
        }
    }

    /** All of a plan, in its order. */
    public static List<RiskFactor> all(Snapshot plan) {
        return Items.of(plan, EvictionKinds.RISK_FACTOR).stream()
                .map(RiskFactor::new)
                .toList();
    }

    public BilingualText title() {
        return node.get(PlanKeys.TITLE);
    }

    public Standing standing() {
        Verdict verdict = node.get(StudyKeys.VERDICT).orElse(Verdict.NOT_LOOKED_FOR);
        return switch (verdict) {
            case FOUND -> node.get(StudyKeys.LITERATURE).isEmpty() ? Standing.ONLY_HERE : Standing.CONFIRMED;
            case NOT_FOUND -> Standing.NOT_CONFIRMED;
            case NOT_LOOKED_FOR -> Standing.OPEN;
        };
    }
}
