package org.example.garden.internal;

import java.util.List;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.example.garden.Garden;
import org.osgi.service.component.annotations.Component;

/** Adds an empty garden to the plan. */
@Component(property = Garden.PROPERTY)
public final class AddGarden implements CommandContribution {
    @Override
    public String id() {
        return "garden.add";
    }

    @Override
    public Message name() {
        return Garden.message("command.add");
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return true;
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        return List.of(edit.append(Garden.KIND, edit.now().root().id()));
    }
}
