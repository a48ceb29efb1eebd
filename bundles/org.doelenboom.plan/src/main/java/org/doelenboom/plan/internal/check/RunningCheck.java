package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanChecker;

/** Remembers, per rule, what was found where. */
final class RunningCheck implements PlanChecker.Running {
    private final RuleRegistry registry;
    private final Map<PlanCheck, Map<NodeId, List<Problem>>> found = new LinkedHashMap<>();
    private Snapshot plan;

    RunningCheck(RuleRegistry registry, Snapshot plan) {
        this.registry = registry;
        this.plan = plan;
        for (PlanCheck rule : registry.rules()) {
            found.put(rule, new HashMap<>());
            askEverywhere(rule);
        }
    }

    @Override
    public void follow(ChangeSet changes) {
        plan = changes.after();
        // The header holds what all rules go by: the plan's languages and years.
        boolean header = changes.changed().contains(plan.root().id());
        Map<PlanCheck.Reach, Set<NodeId>> touched = new HashMap<>();
        for (PlanCheck rule : found.keySet()) {
            if (header || registry.reach(rule) == PlanCheck.Reach.PLAN) {
                found.getOrDefault(rule, Map.of()).clear();
                askEverywhere(rule);
            } else {
                Map<NodeId, List<Problem>> known = found.getOrDefault(rule, Map.of());
                changes.removed().forEach(known::remove);
                touched.computeIfAbsent(registry.reach(rule), reach -> within(reach, changes))
                        .forEach(id -> plan.find(id).ifPresent(node -> ask(rule, known, node)));
            }
        }
    }

    private void askEverywhere(PlanCheck rule) {
        Map<NodeId, List<Problem>> known = found.getOrDefault(rule, Map.of());
        if (registry.kinds(rule).equals(Set.of(plan.root().kind()))) {
            ask(rule, known, plan.root());
            return;
        }
        plan.subtree(plan.root().id()).forEach(node -> ask(rule, known, node));
    }

    private void ask(PlanCheck rule, Map<NodeId, List<Problem>> known, Node node) {
        List<Problem> problems = registry.ask(rule, plan, node);
        if (problems.isEmpty()) {
            known.remove(node.id());
        } else {
            known.put(node.id(), problems);
        }
    }

    /** The nodes whose answer can have changed for rules that look this far. */
    private Set<NodeId> within(PlanCheck.Reach reach, ChangeSet changes) {
        Set<NodeId> nodes = new HashSet<>(changes.added());
        nodes.addAll(changes.changed());
        nodes.addAll(changes.rearranged());
        nodes.addAll(changes.moved());
        Set<NodeId> around = new HashSet<>(nodes);
        nodes.forEach(id -> addLinked(changes, id, around));
        changes.removed().forEach(id -> addLinked(changes, id, around));
        for (NodeId id : nodes) {
            plan.find(id).ifPresent(node -> {
                if (reach == PlanCheck.Reach.PARENT) {
                    around.addAll(node.children());
                } else if (reach == PlanCheck.Reach.CHILDREN) {
                    node.parent().ifPresent(around::add);
                }
            });
        }
        return around;
    }

    /** Those that link to the node, and those that it links to or did before. */
    private static void addLinked(ChangeSet changes, NodeId id, Set<NodeId> around) {
        around.addAll(changes.after().linkedFrom(id));
        changes.before()
                .find(id)
                .ifPresent(node -> around.addAll(node.attributes().linkTargets()));
        changes.after()
                .find(id)
                .ifPresent(node -> around.addAll(node.attributes().linkTargets()));
    }

    @Override
    public List<Problem> problems() {
        Map<NodeId, List<Problem>> byNode = new HashMap<>();
        found.values()
                .forEach(known -> known.forEach((id, problems) ->
                        byNode.computeIfAbsent(id, any -> new ArrayList<>()).addAll(problems)));
        if (byNode.isEmpty()) {
            return List.of();
        }
        List<Problem> inOrder = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            inOrder.addAll(byNode.getOrDefault(node.id(), List.of()));
        }
        return inOrder;
    }
}
