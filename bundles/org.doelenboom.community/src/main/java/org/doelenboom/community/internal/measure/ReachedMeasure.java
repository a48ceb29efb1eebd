package org.doelenboom.community.internal.measure;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Counts;
import org.osgi.service.component.annotations.Component;

/** How many people working groups reached by making the plan known. */
@Component(property = CommunityKinds.PROPERTY)
public final class ReachedMeasure implements Measure {
    @Override
    public String id() {
        return "community.reached";
    }

    @Override
    public Message name() {
        return message("measure.reached");
    }

    @Override
    public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
        List<Integer> counted = GroupsAtPlace.of(plan, neighbourhood)
                .flatMap(group -> group.mobilisations().stream())
                .filter(one -> one.get(CommunityKeys.DATE)
                        .filter(day -> day.getYear() == year)
                        .isPresent())
                .flatMap(one ->
                        Counts.people(one.get(CommunityKeys.REACHED)).stream().boxed())
                .toList();
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(Quantity.of(
                        counted.stream().mapToLong(Integer::longValue).sum()));
    }
}
