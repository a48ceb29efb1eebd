package org.doelenboom.community;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;

/** One year's diagnosis round, as it stands in one snapshot. */
public record DiagnosisRound(Snapshot plan, Node node) {
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(9999);

    /** @throws IllegalArgumentException when the node is no round */
    public DiagnosisRound {
        if (!node.kind().equals(CommunityKinds.ROUND)) {
            throw new IllegalArgumentException("no diagnosis round: " + node);
        }
    }

    /** All of a plan, by year; those without one at the end. */
    public static List<DiagnosisRound> all(Snapshot plan) {
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(CommunityKinds.ROUND))
                .map(child -> new DiagnosisRound(plan, child))
                .sorted(Comparator.comparingInt(round -> round.year().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    public NodeId id() {
        return node.id();
    }

    public OptionalInt year() {
        return node.get(CommunityKeys.YEAR)
                .filter(year -> year.signum() > 0 && year.compareTo(LAST_YEAR) <= 0)
                .filter(year -> year.stripTrailingZeros().scale() <= 0)
                .map(year -> OptionalInt.of(year.intValueExact()))
                .orElse(OptionalInt.empty());
    }

    /** How many services answered; empty where nobody counted. */
    public OptionalInt services() {
        return Counts.people(node.get(CommunityKeys.SERVICES_ASKED));
    }

    /** How many residents answered; empty where nobody counted. */
    public OptionalInt residents() {
        return Counts.people(node.get(CommunityKeys.RESIDENTS_ASKED));
    }

    /** Where it was held; none for the whole plan. */
    public List<NodeId> neighbourhoods() {
        return node.get(PlanKeys.NEIGHBOURHOODS);
    }

    /** Whether both look at some same place; a round without neighbourhoods looks at all of them. */
    public boolean sharesPlaceWith(DiagnosisRound other) {
        return neighbourhoods().isEmpty()
                || other.neighbourhoods().isEmpty()
                || neighbourhoods().stream().anyMatch(other.neighbourhoods()::contains);
    }

    /** What it changed, in the order of the plan. */
    public List<Node> changes() {
        return plan.children(node).stream()
                .filter(child -> child.kind().equals(CommunityKinds.CHANGE))
                .toList();
    }
}
