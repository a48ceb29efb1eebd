package org.doelenboom.access;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.TargetKeys;

/** What a service counted in one period and place. */
public record ServiceFigures(Snapshot plan, Node node) {
    public ServiceFigures {
        if (!node.kind().equals(AccessKinds.FIGURES)) {
            throw new IllegalArgumentException("no figures: " + node);
        }
    }

    public NodeId id() {
        return node.id();
    }

    public Optional<Service> service() {
        return node.parent().flatMap(id -> Service.find(plan, id));
    }

    /** Empty where none is written, or what is written is no period. */
    public Optional<Period> period() {
        return Period.parse(node.get(TargetKeys.PERIOD));
    }

    /** Where it was counted: its own neighbourhood, else the only one of its service. */
    public Optional<NodeId> neighbourhood() {
        return node.get(TargetKeys.NEIGHBOURHOOD).or(() -> {
            List<NodeId> places = service().map(Service::neighbourhoods).orElse(List.of());
            return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
        });
    }

    public Quantity quantity(Figure figure) {
        return node.get(figure.key());
    }
}
