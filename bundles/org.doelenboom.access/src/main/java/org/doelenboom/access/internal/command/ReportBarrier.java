package org.doelenboom.access.internal.command;

import java.util.List;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.Service;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.osgi.service.component.annotations.Component;

/** Reports a barrier, at the service that is selected where there is one. */
@Component(property = AccessKinds.PROPERTY)
public final class ReportBarrier implements CommandContribution {
    @Override
    public String id() {
        return "access.reportBarrier";
    }

    @Override
    public Message name() {
        return AccessModule.message("command.reportBarrier");
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return true;
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        NodeId added = edit.append(AccessKinds.BARRIER, edit.now().root().id());
        List<NodeId> services = selection.stream()
                .filter(id -> Service.find(edit.now(), id).isPresent())
                .toList();
        edit.set(added, AccessKeys.SERVICES, services);
        return List.of(added);
    }
}
