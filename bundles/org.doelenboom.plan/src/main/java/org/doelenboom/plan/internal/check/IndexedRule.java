package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/** Keeps, for one rule that goes by keys, who has which, and what was found for each. */
final class IndexedRule {
    private static final String WHOLE = "";

    private final RuleRegistry registry;
    private final IndexedCheck rule;
    private final boolean comparesAlike;
    private final Map<NodeId, Set<String>> keys = new HashMap<>();
    private final NavigableMap<String, Set<NodeId>> members = new TreeMap<>();
    private final Map<String, List<Problem>> found = new LinkedHashMap<>();
    private final Map<NodeId, Map<String, List<Problem>>> byNode = new HashMap<>();

    /** Where something was found before or is now, since it was asked for the last time. */
    private final Set<NodeId> stale = new HashSet<>();

    IndexedRule(RuleRegistry registry, IndexedCheck rule) {
        this.registry = registry;
        this.rule = rule;
        this.comparesAlike = rule.comparesAlike();
    }

    void begin(Snapshot plan, Collection<NodeId> nodes) {
        keys.clear();
        members.clear();
        found.clear();
        stale.addAll(byNode.keySet());
        byNode.clear();
        nodes.forEach(id -> plan.find(id).ifPresent(node -> put(node, keysOf(plan, node))));
        askAll(plan);
    }

    /** @param around the nodes whose keys can have changed */
    void follow(ChangeSet changes, Collection<NodeId> around) {
        Snapshot plan = changes.after();
        Set<NodeId> again = new HashSet<>(around);
        around.forEach(id -> addSpread(changes, id, again));
        Set<String> touched = new HashSet<>();
        boolean moved = false;
        for (NodeId id : changes.removed()) {
            moved |= take(id, touched);
        }
        for (NodeId id : again) {
            Node node = plan.find(id).orElse(null);
            if (node != null) {
                Set<String> now = keysOf(plan, node);
                if (!now.equals(keys.getOrDefault(id, Set.of()))) {
                    take(id, touched);
                    put(node, now);
                    moved = true;
                }
                touched.addAll(now);
            }
        }
        if (comparesAlike && changesOrder(changes)) {
            members.forEach((key, alike) -> {
                if (alike.size() > 1) {
                    touched.add(key);
                }
            });
        }
        if (comparesAlike) {
            touched.forEach(key -> ask(plan, key));
        }
        if (moved) {
            askWhole(plan);
        }
    }

    /** Codes and the order of the plan follow from places and kinds. */
    private static boolean changesOrder(ChangeSet changes) {
        return changes.changesStructure()
                || changes.changed().stream().anyMatch(id -> changes.before()
                        .find(id)
                        .filter(old ->
                                !old.kind().equals(changes.after().node(id).kind()))
                        .isPresent());
    }

    private void addSpread(ChangeSet changes, NodeId id, Set<NodeId> again) {
        Node after = changes.after().find(id).orElse(null);
        Node before = changes.before().find(id).orElse(null);
        if (after == null) {
            return;
        }
        boolean spreads = before == null
                || !before.parent().equals(after.parent())
                || !before.kind().equals(after.kind())
                || rule.spreads(before, after);
        if (spreads) {
            changes.after().subtree(id).forEach(below -> again.add(below.id()));
        }
    }

    private Set<String> keysOf(Snapshot plan, Node node) {
        return registry.guard(
                rule,
                () -> rule.kinds().isEmpty() || rule.kinds().contains(node.kind())
                        ? Set.copyOf(rule.keys(plan, node))
                        : Set.<String>of(),
                Set.of());
    }

    private void put(Node node, Set<String> now) {
        if (!now.isEmpty()) {
            keys.put(node.id(), now);
            now.forEach(
                    key -> members.computeIfAbsent(key, any -> new HashSet<>()).add(node.id()));
        }
    }

    private boolean take(NodeId id, Set<String> touched) {
        Set<String> old = keys.remove(id);
        if (old == null) {
            return false;
        }
        for (String key : old) {
            members.getOrDefault(key, new HashSet<>()).remove(id);
            if (members.getOrDefault(key, Set.of()).isEmpty()) {
                members.remove(key);
            }
            touched.add(key);
        }
        return true;
    }

    private void askAll(Snapshot plan) {
        if (comparesAlike) {
            List.copyOf(members.keySet()).forEach(key -> ask(plan, key));
        }
        askWhole(plan);
    }

    private void ask(Snapshot plan, String key) {
        Set<NodeId> alike = members.getOrDefault(key, Set.of());
        List<Problem> problems = alike.isEmpty()
                ? List.of()
                : registry.guard(
                        rule,
                        () -> {
                            List<Problem> now = new ArrayList<>(0);
                            rule.check(plan, key, InOrder.nodes(plan, alike), now::add);
                            return now;
                        },
                        List.of());
        keep(key, problems);
    }

    private void askWhole(Snapshot plan) {
        keep(
                WHOLE,
                registry.guard(
                        rule,
                        () -> {
                            List<Problem> now = new ArrayList<>(0);
                            rule.checkWhole(plan, members, now::add);
                            return now;
                        },
                        List.of()));
    }

    private void keep(String key, List<Problem> problems) {
        List<Problem> before = problems.isEmpty() ? found.remove(key) : found.put(key, problems);
        if (before != null) {
            before.forEach(problem -> forget(problem.node(), key));
        }
        for (Problem problem : problems) {
            stale.add(problem.node());
            byNode.computeIfAbsent(problem.node(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(key, any -> new ArrayList<>(1))
                    .add(problem);
        }
    }

    private void forget(NodeId node, String key) {
        stale.add(node);
        Map<String, List<Problem>> there = byNode.get(node);
        if (there != null) {
            there.remove(key);
            if (there.isEmpty()) {
                byNode.remove(node);
            }
        }
    }

    /** Says where something was found before or is now, since this was called the last time. */
    void tellStale(Set<NodeId> nodes) {
        nodes.addAll(stale);
        stale.clear();
    }

    Set<NodeId> nodes() {
        return byNode.keySet();
    }

    /** What was found at the node. */
    void collect(NodeId node, List<Problem> problems) {
        byNode.getOrDefault(node, Map.of()).values().forEach(problems::addAll);
    }
}
