package org.doelenboom.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/**
 * Who carries the items of one snapshot out. Both modes at once are what people call mixed: it is never stored.
 */
public record Delivery(Snapshot plan) {
    /** The modes found in the item and all below it, over all neighbourhoods; empty where nobody said. Its cost follows what is below. */
    public Set<DeliveryMode> modes(Node item) {
        return carried(item).modes();
    }

    /** The same, and whether it holds for all that is below it, in all neighbourhoods. */
    public Carried carried(Node item) {
        return carried(item, Optional.empty());
    }

    /** How it is carried out in one neighbourhood, by what is below it there. */
    public Carried carriedIn(Node item, NodeId neighbourhood) {
        return carried(item, Optional.of(neighbourhood));
    }

    private Carried carried(Node item, Optional<NodeId> place) {
        Collecting found = new Collecting(new Coverage(plan), place);
        found.collect(item);
        return new Carried(found.modes, found.whole);
    }

    /** Who carries an item out in one neighbourhood: as it says for there, else as it says, else as the objective above says. */
    public Optional<DeliveryMode> in(Node item, NodeId neighbourhood) {
        for (LocalDelivery local : item.get(TreeKeys.LOCAL_DELIVERY)) {
            if (local.neighbourhood().equals(neighbourhood)) {
                return Optional.of(local.mode());
            }
        }
        return item.get(PlanKeys.DELIVERY).or(() -> item.parent()
                .flatMap(plan::find)
                .filter(parent -> PlanKinds.isObjective(parent.kind()))
                .flatMap(parent -> in(parent, neighbourhood)));
    }

    private Optional<DeliveryMode> inherited(Node item) {
        Optional<Node> above = item.parent().flatMap(plan::find).filter(parent -> PlanKinds.isObjective(parent.kind()));
        return above.flatMap(parent -> parent.get(PlanKeys.DELIVERY)).or(() -> above.flatMap(this::inherited));
    }

    private final class Collecting {
        private final Coverage coverage;
        private final Optional<NodeId> place;
        private final Set<DeliveryMode> modes = EnumSet.noneOf(DeliveryMode.class);
        private boolean whole = true;

        Collecting(Coverage coverage, Optional<NodeId> place) {
            this.coverage = coverage;
            this.place = place;
        }

        void collect(Node item) {
            List<Node> below = plan.children(item).stream()
                    .filter(child -> PlanKinds.isInTree(child.kind()))
                    .filter(child -> place.isEmpty() || coverage.isIn(child, place.get()))
                    .toList();
            if (place.isEmpty()) {
                item.get(PlanKeys.DELIVERY).ifPresent(modes::add);
                item.get(TreeKeys.LOCAL_DELIVERY).forEach(local -> modes.add(local.mode()));
            }
            if (below.isEmpty()) {
                last(item);
            }
            below.forEach(this::collect);
        }

        /** What has nothing below it says it for itself, or follows what is above. */
        private void last(Node item) {
            if (place.isPresent()) {
                Optional<DeliveryMode> mode = in(item, place.get());
                mode.ifPresent(modes::add);
                whole &= mode.isPresent();
                return;
            }
            Optional<DeliveryMode> mode = item.get(PlanKeys.DELIVERY).or(() -> inherited(item));
            mode.ifPresent(modes::add);
            whole &= mode.isPresent() || everywhere(item);
        }

        /** Whether it is said for each neighbourhood by itself. */
        private boolean everywhere(Node item) {
            int places = 0;
            int said = 0;
            for (Node one : coverage.neighbourhoods()) {
                if (!one.get(PlanKeys.EXTENSION) && coverage.isIn(item, one.id())) {
                    Optional<DeliveryMode> mode = in(item, one.id());
                    mode.ifPresent(modes::add);
                    places++;
                    said += mode.isPresent() ? 1 : 0;
                }
            }
            return places > 0 && said == places;
        }
    }
}
