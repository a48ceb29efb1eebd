package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.HeaderKeys;
import org.doelenboom.plan.PlanChecker;
import org.doelenboom.plan.RuleOff;

/** Remembers, per rule, what was found where. */
final class RunningCheck implements PlanChecker.Running {
    private final RuleRegistry registry;
    private final Map<PlanCheck, Map<NodeId, List<Problem>>> found = new LinkedHashMap<>();
    private final Map<IndexedCheck, IndexedRule> indexed = new LinkedHashMap<>();
    private final Map<KindId, Set<NodeId>> byKind = new HashMap<>();

    /** Where somebody let a problem stand: seldom anywhere. */
    private final Set<NodeId> letStand = new HashSet<>();

    private Snapshot plan;

    /** Those with problems, and some that had, in the order of the plan; kept while nothing comes, goes or moves. */
    private List<NodeId> order = List.of();

    private Set<NodeId> ordered = Set.of();

    RunningCheck(RuleRegistry registry, Snapshot plan) {
        this.registry = registry;
        this.plan = plan;
        plan.subtree(plan.root().id()).forEach(this::enter);
        for (PlanCheck rule : registry.checks()) {
            if (rule instanceof IndexedCheck one) {
                indexed.put(one, new IndexedRule(registry, one));
            } else {
                found.put(rule, new HashMap<>());
            }
        }
        found.keySet().forEach(this::askEverywhere);
        indexed.forEach((rule, index) -> index.begin(plan, nodesFor(rule)));
    }

    private void enter(Node node) {
        byKind.computeIfAbsent(node.kind(), any -> new LinkedHashSet<>()).add(node.id());
        if (!node.get(HeaderKeys.LET_STAND).isEmpty()) {
            letStand.add(node.id());
        }
    }

    @Override
    public void follow(ChangeSet changes) {
        plan = changes.after();
        if (changes.changesStructure()) {
            ordered = Set.of();
        }
        Set<KindId> kinds = keepKinds(changes);
        // The header holds what all rules go by: the plan's languages and years.
        boolean header = changes.changed().contains(plan.root().id());
        Map<PlanCheck.Reach, Set<NodeId>> touched = new HashMap<>();
        for (PlanCheck rule : found.keySet()) {
            PlanCheck.Reach reach = registry.reach(rule);
            if (header || reach == PlanCheck.Reach.PLAN || isAffected(rule, kinds, changes)) {
                found.getOrDefault(rule, Map.of()).clear();
                askEverywhere(rule);
            } else {
                Map<NodeId, List<Problem>> known = found.getOrDefault(rule, Map.of());
                changes.removed().forEach(known::remove);
                touched.computeIfAbsent(reach, one -> Around.of(one, changes))
                        .forEach(id -> plan.find(id).ifPresent(node -> ask(rule, known, node)));
            }
        }
        indexed.forEach((rule, index) -> {
            if (header || isAffected(rule, kinds, changes)) {
                index.begin(plan, nodesFor(rule));
            } else {
                index.follow(changes, touched.computeIfAbsent(registry.reach(rule), one -> Around.of(one, changes)));
            }
        });
    }

    /** Whether something of a kind that it goes by came, went or moved, or changed in what it goes by. */
    private boolean isAffected(PlanCheck rule, Set<KindId> touched, ChangeSet changes) {
        Set<KindId> kinds = registry.affectedBy(rule);
        if (kinds.stream().noneMatch(touched::contains)) {
            return false;
        }
        return changes.changesStructure()
                || !(rule instanceof AffectedCheck one)
                || changes.changed().stream().anyMatch(id -> affects(one, kinds, changes, id));
    }

    private boolean affects(AffectedCheck rule, Set<KindId> kinds, ChangeSet changes, NodeId id) {
        Node before = changes.before().find(id).orElse(null);
        Node after = plan.find(id).orElse(null);
        if (before == null || after == null || !before.kind().equals(after.kind())) {
            return true;
        }
        return kinds.contains(after.kind()) && rule.affects(before, after);
    }

    /** @return the kinds of the nodes that differ, before and after */
    private Set<KindId> keepKinds(ChangeSet changes) {
        Set<NodeId> all = new HashSet<>(changes.added());
        all.addAll(changes.removed());
        all.addAll(changes.changed());
        all.addAll(changes.moved());
        Set<KindId> kinds = new HashSet<>();
        for (NodeId id : all) {
            changes.before().find(id).ifPresent(old -> {
                kinds.add(old.kind());
                byKind.getOrDefault(old.kind(), new HashSet<>()).remove(id);
                letStand.remove(id);
            });
            plan.find(id).ifPresent(now -> {
                kinds.add(now.kind());
                enter(now);
            });
        }
        return kinds;
    }

    private List<NodeId> nodesFor(PlanCheck rule) {
        Set<KindId> kinds = registry.kinds(rule);
        List<NodeId> nodes = new ArrayList<>();
        byKind.forEach((kind, ids) -> {
            if (kinds.isEmpty() || kinds.contains(kind)) {
                nodes.addAll(ids);
            }
        });
        return nodes;
    }

    private void askEverywhere(PlanCheck rule) {
        Map<NodeId, List<Problem>> known = found.getOrDefault(rule, Map.of());
        nodesFor(rule).forEach(id -> ask(rule, known, plan.node(id)));
    }

    private void ask(PlanCheck rule, Map<NodeId, List<Problem>> known, Node node) {
        List<Problem> problems = registry.ask(rule, plan, node);
        if (problems.isEmpty()) {
            known.remove(node.id());
        } else {
            known.put(node.id(), problems);
        }
    }

    @Override
    public List<Problem> problems() {
        Set<String> off = ids(plan.root().get(HeaderKeys.RULES_OFF));
        Map<NodeId, List<Problem>> byNode = new HashMap<>();
        found.values().forEach(known -> known.forEach((id, problems) -> keep(id, problems, off, byNode)));
        indexed.values().forEach(rule -> rule.found()
                .forEach(problems -> problems.forEach(problem -> keep(problem.node(), List.of(problem), off, byNode))));
        List<Problem> inOrder = new ArrayList<>();
        if (!ordered.containsAll(byNode.keySet())) {
            order = InOrder.nodes(plan, byNode.keySet()).stream().map(Node::id).toList();
            ordered = Set.copyOf(byNode.keySet());
        }
        order.forEach(id -> inOrder.addAll(byNode.getOrDefault(id, List.of())));
        return inOrder;
    }

    /** Leaves out what was switched off for the plan, or let stand at the item. */
    private void keep(NodeId at, List<Problem> problems, Set<String> off, Map<NodeId, List<Problem>> byNode) {
        for (Problem problem : problems) {
            boolean stands = letStand.contains(problem.node())
                    && ids(plan.node(problem.node()).get(HeaderKeys.LET_STAND)).contains(problem.rule());
            if (!stands && !off.contains(problem.rule())) {
                byNode.computeIfAbsent(at, any -> new ArrayList<>()).add(problem);
            }
        }
    }

    private static Set<String> ids(List<RuleOff> rules) {
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> ids.add(rule.rule()));
        return ids;
    }
}
