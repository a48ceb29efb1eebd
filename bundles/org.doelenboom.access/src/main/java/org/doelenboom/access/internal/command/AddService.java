package org.doelenboom.access.internal.command;

import java.util.List;
import java.util.Optional;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** Adds a service: of the party, or for the neighbourhood, that is selected. */
@Component(property = AccessKinds.PROPERTY)
public final class AddService implements CommandContribution {
    @Override
    public String id() {
        return "access.addService";
    }

    @Override
    public Message name() {
        return AccessModule.message("command.addService");
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return true;
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        NodeId added = edit.append(AccessKinds.SERVICE, edit.now().root().id());
        for (NodeId id : selection) {
            Optional<Node> node = edit.now().find(id);
            if (node.filter(one -> one.kind().equals(PlanKinds.PARTY)).isPresent()) {
                edit.set(added, AccessKeys.ORGANISATION, Optional.of(id));
            } else if (node.filter(one -> one.kind().equals(PlanKinds.NEIGHBOURHOOD))
                    .isPresent()) {
                edit.set(added, PlanKeys.NEIGHBOURHOODS, List.of(id));
            }
        }
        return List.of(added);
    }
}
