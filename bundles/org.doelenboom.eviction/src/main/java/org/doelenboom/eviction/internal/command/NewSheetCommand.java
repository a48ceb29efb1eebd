package org.doelenboom.eviction.internal.command;

import java.util.List;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.count.Continuation;
import org.doelenboom.eviction.internal.EvictionMessages;
import org.osgi.service.component.annotations.Component;

/** Begins the counts of the next year. */
@Component(property = EvictionKinds.PROPERTY)
public final class NewSheetCommand implements CommandContribution {
    @Override
    public String id() {
        return "eviction.newSheet";
    }

    @Override
    public Message name() {
        return EvictionMessages.message("command.newSheet");
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return Continuation.nextYear(plan).isPresent();
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        return List.of(
                Continuation.begin(edit, Continuation.nextYear(edit.now()).orElseThrow()));
    }
}
