package org.doelenboom.access.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.Criterion;
import org.doelenboom.access.Service;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.osgi.service.component.annotations.Component;

/** Puts a line below the selected criterion for each service that has none there yet: the list to go round with. */
@Component(property = AccessKinds.PROPERTY)
public final class AssessAll implements CommandContribution {
    @Override
    public String id() {
        return "access.assessAll";
    }

    @Override
    public Message name() {
        return AccessModule.message("command.assessAll");
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return !missing(plan, selection).isEmpty();
    }

    private static List<NodeId> missing(Snapshot plan, List<NodeId> selection) {
        List<NodeId> missing = new ArrayList<>();
        criterion(plan, selection).ifPresent(criterion -> {
            Service.all(plan).forEach(service -> missing.add(service.id()));
            criterion.assessments().forEach(one -> one.service().ifPresent(missing::remove));
        });
        return missing;
    }

    private static Optional<Criterion> criterion(Snapshot plan, List<NodeId> selection) {
        return selection.size() == 1
                ? plan.find(selection.get(0))
                        .filter(node -> node.kind().equals(AccessKinds.CRITERION))
                        .map(node -> new Criterion(plan, node))
                : Optional.empty();
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        for (NodeId service : missing(edit.now(), selection)) {
            NodeId added = edit.append(AccessKinds.ASSESSMENT, selection.get(0));
            edit.set(added, AccessKeys.SERVICE, Optional.of(service));
        }
        return selection;
    }
}
