package org.doelenboom.community.internal.measure;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Meeting;
import org.doelenboom.plan.Target;
import org.osgi.service.component.annotations.Component;

/**
 * How many residents were at each meeting: the figure of the meeting with the fewest, so that "at least four at every meeting" holds
 * where this is four or more. A target for each neighbourhood is filled, for the whole plan, with the sum over its neighbourhoods,
 * since that is what it asks for; any other with the fewest anywhere.
 */
@Component(property = CommunityKinds.PROPERTY)
public final class ResidentsMeasure implements Measure {
    @Override
    public String id() {
        return "community.residents";
    }

    @Override
    public Message name() {
        return message("measure.residents");
    }

    @Override
    public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
        Target asked = new Target(plan, target);
        if (neighbourhood.isPresent() || !asked.isPerNeighbourhood()) {
            return quantity(fewest(plan, year, neighbourhood));
        }
        List<Integer> places = new ArrayList<>();
        for (NodeId place : asked.neighbourhoods()) {
            fewest(plan, year, Optional.of(place)).ifPresent(places::add);
        }
        return places.isEmpty()
                ? Optional.empty()
                : quantity(OptionalInt.of(
                        places.stream().mapToInt(Integer::intValue).sum()));
    }

    private static Optional<Quantity> quantity(OptionalInt number) {
        return number.isPresent() ? Optional.of(Quantity.of(number.getAsInt())) : Optional.empty();
    }

    private static OptionalInt fewest(Snapshot plan, int year, Optional<NodeId> neighbourhood) {
        return GroupsAtPlace.of(plan, neighbourhood)
                .flatMap(group -> GroupsAtPlace.held(group, year).stream())
                .map(Meeting::residents)
                .flatMapToInt(OptionalInt::stream)
                .min();
    }
}
