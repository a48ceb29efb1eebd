package org.doelenboom.community.internal.measure;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.WorkingGroup;
import org.osgi.service.component.annotations.Component;

/** How many meetings working groups held. */
@Component(property = CommunityKinds.PROPERTY)
public final class MeetingsMeasure implements Measure {
    @Override
    public String id() {
        return "community.meetings";
    }

    @Override
    public Message name() {
        return message("measure.meetings");
    }

    @Override
    public Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood) {
        int meetings = 0;
        for (WorkingGroup group : GroupsAtPlace.of(plan, neighbourhood).toList()) {
            meetings += GroupsAtPlace.held(group, year).size();
        }
        return meetings == 0 ? Optional.empty() : Optional.of(Quantity.of(meetings));
    }
}
