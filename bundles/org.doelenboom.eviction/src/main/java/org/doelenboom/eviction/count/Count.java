package org.doelenboom.eviction.count;

import java.time.YearMonth;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.plan.Period;

/**
 * What one service counted in one period and place.
 *
 * @param period empty where what was written is none
 */
public record Count(Node node, Optional<Period> period, Optional<NodeId> service, Optional<NodeId> neighbourhood) {
    /** @throws IllegalArgumentException when the node is no count */
    public static Count of(Node node) {
        if (!node.kind().equals(EvictionKinds.COUNT)) {
            throw new IllegalArgumentException("no count: " + node);
        }
        return new Count(
                node,
                Period.parse(node.get(CountKeys.PERIOD)),
                node.get(CountKeys.SERVICE),
                node.get(CountKeys.NEIGHBOURHOOD));
    }

    public Quantity get(Figure figure) {
        return node.get(figure.key());
    }

    /** What it counts: two counts with the same subject count the same people. */
    public Subject subject() {
        return new Subject(period, service, neighbourhood);
    }

    /** Period, service and place together. */
    public record Subject(Optional<Period> period, Optional<NodeId> service, Optional<NodeId> neighbourhood) {}

    /** Whether all that the other counts is in this one too: a longer period, all services, or all places. */
    public boolean covers(Count other) {
        boolean time =
                period.isPresent() && other.period.isPresent() && period.get().contains(other.period.get());
        return time
                && (service.isEmpty() || service.equals(other.service))
                && (neighbourhood.isEmpty() || neighbourhood.equals(other.neighbourhood));
    }

    /** Whether it can cover another that differs from it. */
    boolean isWide() {
        boolean longer = period.filter(one -> !YearMonth.from(one.first()).equals(YearMonth.from(one.last())))
                .isPresent();
        return longer || service.isEmpty() || neighbourhood.isEmpty();
    }
}
