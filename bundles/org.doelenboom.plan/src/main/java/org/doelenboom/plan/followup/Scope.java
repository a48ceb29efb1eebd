package org.doelenboom.plan.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.project.ProjectKeys;

/** Where the items of one snapshot hold and which theme they belong to, by themselves or by what they stand under. */
public record Scope(Snapshot plan) {
    /** The plan's neighbourhoods, in their order. */
    public List<Node> neighbourhoods() {
        return top(PlanKinds.NEIGHBOURHOOD);
    }

    /** The plan's themes, in their order. */
    public List<Node> themes() {
        return top(PlanKinds.THEME);
    }

    private List<Node> top(org.doelenboom.api.document.KindId kind) {
        return plan.children(plan.root()).stream()
                .filter(node -> node.kind().equals(kind))
                .toList();
    }

    /** The neighbourhoods that an item is limited to, itself or by the nearest item above that is; empty for the whole plan. */
    public List<NodeId> places(Node item) {
        for (Node at = item; ; at = plan.node(at.parent().orElseThrow())) {
            List<NodeId> own = new ArrayList<>(at.get(PlanKeys.NEIGHBOURHOODS));
            at.get(TargetKeys.NEIGHBOURHOOD).ifPresent(own::add);
            own.removeIf(place -> plan.find(place).isEmpty());
            if (!own.isEmpty() || at.parent().isEmpty()) {
                return List.copyOf(own);
            }
        }
    }

    /** Whether an item holds in this neighbourhood; everything does where none is asked for. */
    public boolean holds(Node item, Optional<NodeId> place) {
        List<NodeId> places = place.isEmpty() ? List.of() : places(item);
        return places.isEmpty() || places.contains(place.get());
    }

    /**
     * The theme of an item: its own, else that of the nearest item above; of a project that of the first item that it serves; of a
     * budget line also that of what it pays for. Empty where nobody said.
     */
    public Optional<NodeId> theme(Node item) {
        for (Node at = item; ; at = plan.node(at.parent().orElseThrow())) {
            Optional<NodeId> own =
                    at.get(PlanKeys.THEME).filter(theme -> plan.find(theme).isPresent());
            Optional<NodeId> found = own.isPresent() ? own : byLinks(at);
            if (found.isPresent() || at.parent().isEmpty()) {
                return found;
            }
        }
    }

    private Optional<NodeId> byLinks(Node item) {
        List<NodeId> served = item.kind().equals(ProjectKeys.PROJECT)
                ? item.get(ProjectKeys.SERVES)
                : item.kind().equals(BudgetKeys.LINE) ? item.get(BudgetKeys.PAYS_FOR) : List.of();
        return served.stream()
                .flatMap(id -> plan.find(id).stream())
                .filter(node -> PlanKinds.isInTree(node.kind()))
                .flatMap(node -> theme(node).stream())
                .findFirst();
    }
}
