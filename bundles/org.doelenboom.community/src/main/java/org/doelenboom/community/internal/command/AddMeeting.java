package org.doelenboom.community.internal.command;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Meeting;
import org.doelenboom.community.WorkingGroup;
import org.osgi.service.component.annotations.Component;

/** Adds a meeting of today to the selected working group. */
@Component(property = CommunityKinds.PROPERTY)
public final class AddMeeting implements CommandContribution {
    @Override
    public String id() {
        return "community.addMeeting";
    }

    @Override
    public Message name() {
        return message("command.addMeeting");
    }

    private final Clock clock;

    public AddMeeting() {
        this(Clock.systemDefaultZone());
    }

    AddMeeting(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return selection.size() == 1
                && WorkingGroup.around(plan, selection.get(0)).isPresent();
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        WorkingGroup group = WorkingGroup.around(edit.now(), selection.get(0)).orElseThrow();
        return List.of(Meeting.add(edit, group.id(), LocalDate.now(clock)));
    }
}
