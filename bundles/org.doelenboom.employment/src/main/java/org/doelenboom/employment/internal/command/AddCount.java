package org.doelenboom.employment.internal.command;

import static org.doelenboom.employment.internal.EmploymentMessages.message;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.Cohort;
import org.doelenboom.employment.EmploymentKinds;
import org.osgi.service.component.annotations.Component;

/** Adds the figures of the year after the last one to the selected cohort. */
@Component(property = EmploymentKinds.PROPERTY)
public final class AddCount implements CommandContribution {
    @Override
    public String id() {
        return "employment.addCount";
    }

    @Override
    public Message name() {
        return message("command.addCount");
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return selection.size() == 1 && cohort(plan, selection.get(0)).isPresent();
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        Cohort cohort = cohort(edit.now(), selection.get(0)).orElseThrow();
        return List.of(cohort.addNextYear(edit));
    }

    /** The cohort that an item is, or stands below. */
    private static Optional<Cohort> cohort(Snapshot plan, NodeId item) {
        return plan.find(item).stream()
                .flatMap(node -> plan.path(node).stream())
                .map(Node::id)
                .flatMap(id -> Cohort.find(plan, id).stream())
                .findFirst();
    }
}
