package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.Collection;
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
    private Snapshot plan;

    private final Map<NodeId, List<Problem>> byNode = new HashMap<>();

    /** Where the problems may differ from those kept by node. */
    private final Set<NodeId> stale = new HashSet<>();

    private boolean allStale = true;

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
        allStale |= header || changes.changed().stream().anyMatch(id -> letsOtherStand(changes, id));
        stale.addAll(changes.removed());
        Map<PlanCheck.Reach, Set<NodeId>> touched = new HashMap<>();
        for (PlanCheck rule : found.keySet()) {
            PlanCheck.Reach reach = registry.reach(rule);
            if (header || reach == PlanCheck.Reach.PLAN || isAffected(rule, kinds, changes)) {
                Map<NodeId, List<Problem>> known = found.getOrDefault(rule, Map.of());
                stale.addAll(known.keySet());
                known.clear();
                askEverywhere(rule);
            } else {
                Map<NodeId, List<Problem>> known = found.getOrDefault(rule, Map.of());
                changes.removed().forEach(known::remove);
                reached(rule, touched, changes).forEach(id -> plan.find(id).ifPresent(node -> ask(rule, known, node)));
            }
        }
        indexed.forEach((rule, index) -> {
            if (header || isAffected(rule, kinds, changes)) {
                index.begin(plan, nodesFor(rule));
            } else {
                index.follow(changes, reached(rule, touched, changes));
            }
        });
    }

    private boolean letsOtherStand(ChangeSet changes, NodeId id) {
        return !changes.before()
                .node(id)
                .get(HeaderKeys.LET_STAND)
                .equals(plan.node(id).get(HeaderKeys.LET_STAND));
    }

    /** Where the rule's answer can differ: what its reach covers, and of that only what a rule that knows better names. */
    private Collection<NodeId> reached(PlanCheck rule, Map<PlanCheck.Reach, Set<NodeId>> touched, ChangeSet changes) {
        Set<NodeId> around = touched.computeIfAbsent(registry.reach(rule), one -> Around.of(one, changes));
        if (!(rule instanceof AffectedCheck narrow) || changes.changesStructure() || changesKind(changes)) {
            return around;
        }
        List<Node> changed = changes.changed().stream().map(plan::node).toList();
        return around.stream()
                .filter(id -> plan.find(id)
                        .filter(asked -> changed.stream().anyMatch(one -> narrow.reaches(plan, one, asked)))
                        .isPresent())
                .toList();
    }

    private boolean changesKind(ChangeSet changes) {
        return changes.changed().stream()
                .anyMatch(id ->
                        !changes.before().node(id).kind().equals(plan.node(id).kind()));
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
        List<Problem> before = problems.isEmpty() ? known.remove(node.id()) : known.put(node.id(), problems);
        if (before != null || !problems.isEmpty()) {
            stale.add(node.id());
        }
    }

    @Override
    public List<Problem> problems() {
        keepUp();
        List<Problem> inOrder = new ArrayList<>();
        order.forEach(id -> inOrder.addAll(byNode.getOrDefault(id, List.of())));
        return inOrder;
    }

    /** Works out anew what is stale, so that many problems elsewhere cost an edit nothing. */
    private void keepUp() {
        indexed.values().forEach(rule -> rule.tellStale(stale));
        if (allStale) {
            byNode.clear();
            found.values().forEach(known -> stale.addAll(known.keySet()));
            indexed.values().forEach(rule -> stale.addAll(rule.nodes()));
        }
        Set<String> off = ids(plan.root().get(HeaderKeys.RULES_OFF));
        boolean isInOrder = !ordered.isEmpty();
        for (NodeId id : stale) {
            List<Problem> problems = problems(id, off);
            if (problems.isEmpty()) {
                byNode.remove(id);
            } else {
                byNode.put(id, problems);
                isInOrder &= ordered.contains(id);
            }
        }
        stale.clear();
        allStale = false;
        if (!isInOrder) {
            order = InOrder.nodes(plan, byNode.keySet()).stream().map(Node::id).toList();
            ordered = Set.copyOf(byNode.keySet());
        }
    }

    /** Without what was switched off for the plan, or let stand at the item. */
    private List<Problem> problems(NodeId at, Set<String> off) {
        List<Problem> problems = new ArrayList<>(1);
        found.values().forEach(known -> problems.addAll(known.getOrDefault(at, List.of())));
        indexed.values().forEach(rule -> rule.collect(at, problems));
        problems.removeIf(problem -> off.contains(problem.rule()) || stands(problem));
        return problems;
    }

    private boolean stands(Problem problem) {
        return plan.find(problem.node())
                .filter(node -> ids(node.get(HeaderKeys.LET_STAND)).contains(problem.rule()))
                .isPresent();
    }

    private static Set<String> ids(List<RuleOff> rules) {
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> ids.add(rule.rule()));
        return ids;
    }
}
