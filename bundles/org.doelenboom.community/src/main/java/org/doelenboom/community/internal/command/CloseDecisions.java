package org.doelenboom.community.internal.command;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Decision;
import org.osgi.service.component.annotations.Component;

/** Notes that the selected open decisions were carried out today. */
@Component(property = CommunityKinds.PROPERTY)
public final class CloseDecisions implements CommandContribution {
    @Override
    public String id() {
        return "community.closeDecisions";
    }

    @Override
    public Message name() {
        return message("command.closeDecisions");
    }

    private final Clock clock;

    public CloseDecisions() {
        this(Clock.systemDefaultZone());
    }

    CloseDecisions(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return !selection.isEmpty()
                && selection.stream().allMatch(id -> plan.find(id)
                        .filter(node -> node.kind().equals(CommunityKinds.DECISION))
                        .filter(node -> new Decision(plan, node).isOpen())
                        .isPresent());
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        Optional<LocalDate> today = Optional.of(LocalDate.now(clock));
        selection.forEach(decision -> edit.set(decision, CommunityKeys.DONE, today));
        return selection;
    }
}
