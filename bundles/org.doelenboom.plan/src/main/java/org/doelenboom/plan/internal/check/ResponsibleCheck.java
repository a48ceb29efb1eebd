package org.doelenboom.plan.internal.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.osgi.service.component.annotations.Component;

/** Who carries an operational objective out is named, or the call is to tell, once the plan names anyone (S11). */
@Component(service = org.doelenboom.api.check.PlanCheck.class)
public final class ResponsibleCheck implements IndexedCheck {
    @Override
    public String rule() {
        return "S11";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.OPERATIONAL_OBJECTIVE);
    }

    @Override
    public Reach reach() {
        return Reach.FAMILY;
    }

    @Override
    public Set<KindId> affectedBy() {
        return Set.of(ProjectKeys.PROJECT);
    }

    @Override
    public boolean spreads(Node before, Node after) {
        return !before.children().equals(after.children());
    }

    @Override
    public Set<String> keys(Snapshot plan, Node objective) {
        boolean named = plan.path(objective).stream().anyMatch(above -> isNamed(plan, above));
        List<Node> actions = plan.children(objective).stream()
                .filter(child -> child.kind().equals(PlanKinds.ACTION))
                .toList();
        boolean byActions = !actions.isEmpty() && actions.stream().allMatch(action -> isNamed(plan, action));
        boolean byProject = plan.linkedFrom(objective.id()).stream()
                .flatMap(id -> plan.find(id).stream())
                .anyMatch(node -> node.kind().equals(ProjectKeys.PROJECT));
        return named || byActions || byProject ? Set.of("named") : Set.of("open");
    }

    private static boolean isNamed(Snapshot plan, Node item) {
        return item.get(ScheduleKeys.RESPONSIBLE).isPresent()
                || plan.children(item).stream()
                        .filter(child -> child.kind().equals(PlanKinds.PARTY_ROLE))
                        .anyMatch(role -> role.get(PartyKeys.BY_CALL)
                                || role.get(PlanKeys.ROLE)
                                        .filter(one -> one == PartyRole.LEADING || one == PartyRole.SUPPORTING)
                                        .isPresent());
    }

    @Override
    public void checkWhole(
            Snapshot plan, NavigableMap<String, ? extends Collection<NodeId>> index, Consumer<Problem> found) {
        Collection<NodeId> open = index.get("open");
        if (open == null || !index.containsKey("named")) {
            return;
        }
        for (Node objective : InOrder.nodes(plan, open)) {
            Report.advice(rule(), found).at(objective, "S11", Map.of(), Report.fix("S11", edit -> {
                NodeId role = edit.append(PlanKinds.PARTY_ROLE, objective.id());
                edit.set(role, PlanKeys.ROLE, Optional.of(PartyRole.LEADING));
                edit.set(role, PartyKeys.BY_CALL, true);
                edit.set(role, PlanKeys.TEXT, Titles.words(plan, "attribute.byCall"));
            }));
        }
    }
}
