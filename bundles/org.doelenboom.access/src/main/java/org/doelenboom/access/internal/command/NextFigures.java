package org.doelenboom.access.internal.command;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.Service;
import org.doelenboom.access.ServiceFigures;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.TargetKeys;
import org.osgi.service.component.annotations.Component;

/** Begins the figures of the month after the last one, in the same place, for the selected service. */
@Component(property = AccessKinds.PROPERTY)
public final class NextFigures implements CommandContribution {
    @Override
    public String id() {
        return "access.nextFigures";
    }

    @Override
    public Message name() {
        return AccessModule.message("command.nextFigures");
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return last(plan, selection).isPresent();
    }

    /** The figures of the latest period; those of a service without any are begun on its page. */
    private static Optional<ServiceFigures> last(Snapshot plan, List<NodeId> selection) {
        return selection.size() == 1
                ? Service.find(plan, selection.get(0)).flatMap(service -> service.figures().stream()
                        .filter(one -> one.period().isPresent())
                        .max(Comparator.comparing(
                                one -> one.period().orElseThrow().last())))
                : Optional.empty();
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        ServiceFigures last = last(edit.now(), selection).orElseThrow();
        YearMonth next =
                YearMonth.from(last.period().map(Period::last).orElseThrow()).plusMonths(1);
        NodeId added = edit.append(AccessKinds.FIGURES, selection.get(0));
        edit.set(added, TargetKeys.PERIOD, next.toString());
        edit.set(added, TargetKeys.NEIGHBOURHOOD, last.node().get(TargetKeys.NEIGHBOURHOOD));
        return List.of(added);
    }
}
