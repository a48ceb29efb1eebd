package org.doelenboom.eviction.internal.command;

import java.util.List;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Versions;
import org.doelenboom.eviction.internal.EvictionMessages;
import org.doelenboom.eviction.internal.NewVersion;
import org.osgi.service.component.annotations.Component;

/** Begins a new version of the selected protocol or instrument. */
@Component(property = EvictionKinds.PROPERTY)
public final class NewVersionCommand implements CommandContribution {
    @Override
    public String id() {
        return "eviction.newVersion";
    }

    @Override
    public Message name() {
        return EvictionMessages.message("command.newVersion");
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return selection.size() == 1
                && plan.find(selection.get(0))
                        .filter(node -> Versions.KINDS.contains(node.kind()))
                        .isPresent();
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        return List.of(NewVersion.of(edit, selection.get(0)));
    }
}
