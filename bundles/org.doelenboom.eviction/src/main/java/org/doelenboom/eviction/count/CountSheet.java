package org.doelenboom.eviction.count;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Items;

/** The counts of one year, as they stand in one snapshot. */
public record CountSheet(Snapshot plan, Node node) {
    /** @throws IllegalArgumentException when the node is none */
    public CountSheet {
        if (!node.kind().equals(EvictionKinds.COUNT_SHEET)) {
            throw new IllegalArgumentException("no sheet of counts: " + node);
        }
    }

    /** All of a plan, in its order. */
    public static List<CountSheet> all(Snapshot plan) {
        return Items.of(plan, EvictionKinds.COUNT_SHEET).stream()
                .map(node -> new CountSheet(plan, node))
                .toList();
    }

    public static Optional<CountSheet> find(Snapshot plan, NodeId id) {
        return plan.find(id)
                .filter(node -> node.kind().equals(EvictionKinds.COUNT_SHEET))
                .map(node -> new CountSheet(plan, node));
    }

    /** The first that is of this year. */
    public static Optional<CountSheet> ofYear(Snapshot plan, int year) {
        return all(plan).stream()
                .filter(sheet -> sheet.year().filter(own -> own == year).isPresent())
                .findFirst();
    }

    /** Empty where it is not given, or no year of four digits. */
    public Optional<Integer> year() {
        return node.get(CountKeys.YEAR)
                .filter(year -> year.stripTrailingZeros().scale() <= 0
                        && year.precision() - year.scale() == 4
                        && year.signum() > 0)
                .map(year -> year.intValueExact());
    }

    public Optional<Counted> counted() {
        return node.get(CountKeys.COUNTED);
    }

    public List<Count> counts() {
        return Items.below(plan, node, EvictionKinds.COUNT).stream()
                .map(Count::of)
                .toList();
    }
}
