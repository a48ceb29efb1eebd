package org.doelenboom.benchmarks.plugin;

import java.util.List;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;

/** Its one command. */
public final class SmallCommand implements CommandContribution {
    @Override
    public String id() {
        return Small.id() + ".add";
    }

    @Override
    public Message name() {
        return Small.message("add");
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return true;
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        return List.of(edit.append(SmallKinds.kind(), edit.now().root().id()));
    }
}
