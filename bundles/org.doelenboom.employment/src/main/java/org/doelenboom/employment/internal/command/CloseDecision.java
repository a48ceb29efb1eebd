package org.doelenboom.employment.internal.command;

import static org.doelenboom.employment.internal.EmploymentMessages.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.osgi.service.component.annotations.Component;

/** Notes that the selected decisions of a consultation were carried out today. */
@Component(property = EmploymentKinds.PROPERTY)
public final class CloseDecision implements CommandContribution {
    private final Clock clock;

    public CloseDecision() {
        this(Clock.systemDefaultZone());
    }

    CloseDecision(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "employment.closeDecision";
    }

    @Override
    public Message name() {
        return message("command.closeDecision");
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return !selection.isEmpty()
                && selection.stream().allMatch(id -> plan.find(id)
                        .filter(node -> node.kind().equals(EmploymentKinds.DECISION))
                        .filter(node -> node.get(EmploymentKeys.DONE).isEmpty())
                        .isPresent());
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        Optional<LocalDate> today = Optional.of(LocalDate.now(clock));
        selection.forEach(decision -> edit.set(decision, EmploymentKeys.DONE, today));
        return selection;
    }
}
