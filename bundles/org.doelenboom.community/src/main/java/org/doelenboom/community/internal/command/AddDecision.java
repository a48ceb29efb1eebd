package org.doelenboom.community.internal.command;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Meeting;
import org.osgi.service.component.annotations.Component;

/** Adds a decision to the selected meeting, under the selected point of its agenda where one is selected. */
@Component(property = CommunityKinds.PROPERTY)
public final class AddDecision implements CommandContribution {
    @Override
    public String id() {
        return "community.addDecision";
    }

    @Override
    public Message name() {
        return message("command.addDecision");
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return selection.size() == 1 && Meeting.around(plan, selection.get(0)).isPresent();
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        NodeId selected = selection.get(0);
        Meeting meeting = Meeting.around(edit.now(), selected).orElseThrow();
        NodeId decision = edit.append(CommunityKinds.DECISION, meeting.id());
        if (edit.now().node(selected).kind().equals(CommunityKinds.AGENDA_ITEM)) {
            edit.set(decision, CommunityKeys.AGENDA_ITEM, Optional.of(selected));
        }
        return List.of(decision);
    }
}
