package org.doelenboom.eviction.internal.command;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.count.Continuation;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.eviction.internal.EvictionMessages;
import org.osgi.service.component.annotations.Component;

/** Adds the lines of the month after the last one to the selected sheet, or the sheet of the selected line. */
@Component(property = EvictionKinds.PROPERTY)
public final class NextMonthCommand implements CommandContribution {
    @Override
    public String id() {
        return "eviction.nextMonth";
    }

    @Override
    public Message name() {
        return EvictionMessages.message("command.nextMonth");
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return sheet(plan, selection).flatMap(Continuation::nextMonth).isPresent();
    }

    private static Optional<CountSheet> sheet(Snapshot plan, List<NodeId> selection) {
        if (selection.size() != 1) {
            return Optional.empty();
        }
        Optional<Node> selected = plan.find(selection.get(0));
        return selected.filter(node -> node.kind().equals(EvictionKinds.COUNT))
                .flatMap(Node::parent)
                .or(() -> selected.map(Node::id))
                .flatMap(id -> CountSheet.find(plan, id));
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        return Continuation.addMonth(edit, sheet(edit.now(), selection).orElseThrow());
    }
}
