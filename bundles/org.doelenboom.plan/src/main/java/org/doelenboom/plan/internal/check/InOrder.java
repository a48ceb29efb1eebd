package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/** Puts some nodes into the order of the plan, without walking through all of it where they are few. */
final class InOrder {
    private final Snapshot plan;
    private final Map<NodeId, Map<NodeId, Integer>> places = new HashMap<>();

    private InOrder(Snapshot plan) {
        this.plan = plan;
    }

    /** Those that are in the plan, each before what stands below it. */
    static List<Node> nodes(Snapshot plan, Collection<NodeId> ids) {
        if (ids.size() > plan.size() / 4) {
            return walk(plan, ids);
        }
        InOrder order = new InOrder(plan);
        record Placed(Node node, int[] place) {}
        List<Placed> placed = new ArrayList<>();
        for (NodeId id : ids) {
            plan.find(id).ifPresent(node -> placed.add(new Placed(node, order.place(node))));
        }
        placed.sort(Comparator.comparing(Placed::place, java.util.Arrays::compare));
        return placed.stream().map(Placed::node).toList();
    }

    private static List<Node> walk(Snapshot plan, Collection<NodeId> ids) {
        java.util.Set<NodeId> wanted = new java.util.HashSet<>(ids);
        List<Node> found = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (wanted.contains(node.id())) {
                found.add(node);
            }
        }
        return found;
    }

    private int[] place(Node node) {
        List<Node> path = plan.path(node);
        int[] place = new int[path.size()];
        for (int i = 0; i < place.length; i++) {
            Node at = path.get(i);
            place[i] = places.computeIfAbsent(at.parent().orElseThrow(), this::number)
                    .getOrDefault(at.id(), 0);
        }
        return place;
    }

    private Map<NodeId, Integer> number(NodeId parent) {
        Map<NodeId, Integer> numbers = new HashMap<>();
        for (NodeId child : plan.node(parent).children()) {
            numbers.put(child, numbers.size());
        }
        return numbers;
    }
}
