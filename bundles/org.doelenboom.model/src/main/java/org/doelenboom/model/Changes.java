package org.doelenboom.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Nullable;

/** What changes do to snapshots, and to one another. */
final class Changes {
    private Changes() {}

    static SharedSnapshot apply(SharedSnapshot plan, Change change) {
        if (change instanceof Change.Added added) {
            SharedSnapshot after = plan;
            for (Node node : added.nodes()) {
                after = after.put(node);
            }
            NodeId top = added.nodes().get(0).id();
            after = place(after, top, added.parent(), added.index());
            return after.levels() == 0 ? after : deeper(after, after.depth(added.parent()) + height(after, top));
        }
        if (change instanceof Change.Removed removed) {
            SharedSnapshot after = takeOut(plan, removed.nodes().get(0).id(), removed.parent());
            for (Node node : removed.nodes()) {
                after = after.drop(node.id());
            }
            return after;
        }
        if (change instanceof Change.Moved moved) {
            int height = heightAtMost(plan, moved.node());
            SharedSnapshot after = takeOut(plan, moved.node(), moved.fromParent());
            after = place(after, moved.node(), moved.toParent(), moved.toIndex());
            if (moved.fromParent().equals(moved.toParent())) {
                return after;
            }
            after = after.put(after.node(moved.node()).withParent(moved.toParent()));
            return height == 0 ? after : deeper(after, after.depth(moved.toParent()) + height);
        }
        if (change instanceof Change.KindChanged kind) {
            return plan.put(plan.node(kind.node()).withKind(kind.after()));
        }
        Change.ValueChanged value = (Change.ValueChanged) change;
        Node node = plan.node(value.node());
        Attributes attributes = value.after() == null
                ? node.attributes().without(value.name())
                : node.attributes().with(value.name(), value.after(), value.place());
        return plan.put(node.withAttributes(attributes));
    }

    /** Beyond what a plan may be the bound says nothing, and is worked out anew when it is asked for. */
    private static SharedSnapshot deeper(SharedSnapshot plan, int levels) {
        return levels <= plan.levels() ? plan : plan.withLevels(levels > Document.MAX_DEPTH ? 0 : levels);
    }

    /** How many levels a subtree has at most, without looking into it; 0 where that is not known. */
    static int heightAtMost(SharedSnapshot plan, NodeId top) {
        return plan.levels() == 0 ? 0 : plan.levels() - plan.depth(top) + 1;
    }

    private static SharedSnapshot place(SharedSnapshot plan, NodeId node, NodeId parent, int index) {
        Node above = plan.node(parent);
        List<NodeId> children = new ArrayList<>(above.children());
        children.add(index, node);
        return plan.put(above.withChildren(children));
    }

    private static SharedSnapshot takeOut(SharedSnapshot plan, NodeId node, NodeId parent) {
        Node above = plan.node(parent);
        List<NodeId> children = new ArrayList<>(above.children());
        children.remove(node);
        return plan.put(above.withChildren(children));
    }

    static List<Change> inverse(List<Change> changes) {
        List<Change> back = new ArrayList<>(changes.size());
        changes.forEach(change -> back.add(change.inverse()));
        Collections.reverse(back);
        return back;
    }

    /** The nodes that a change can have altered, those with another list of children included. */
    static Set<NodeId> touched(List<Change> changes) {
        Set<NodeId> touched = new HashSet<>();
        for (Change change : changes) {
            if (change instanceof Change.Added added) {
                added.nodes().forEach(node -> touched.add(node.id()));
                touched.add(added.parent());
            } else if (change instanceof Change.Removed removed) {
                removed.nodes().forEach(node -> touched.add(node.id()));
                touched.add(removed.parent());
            } else if (change instanceof Change.Moved moved) {
                touched.addAll(Set.of(moved.node()));
                touched.add(moved.fromParent());
                touched.add(moved.toParent());
            } else if (change instanceof Change.KindChanged kind) {
                touched.add(kind.node());
            } else if (change instanceof Change.ValueChanged value) {
                touched.add(value.node());
            }
        }
        return touched;
    }

    /**
     * One value change where typing made many in a row. One that took the value away stays apart from the one that brings it
     * back: the attribute then stands in another place.
     */
    static List<Change> merged(List<Change> changes) {
        Deque<Change> merged = new ArrayDeque<>();
        for (Change change : changes) {
            if (change instanceof Change.ValueChanged next
                    && merged.peekLast() instanceof Change.ValueChanged last
                    && last.after() != null
                    && last.node().equals(next.node())
                    && last.name().equals(next.name())) {
                merged.removeLast();
                if (!Objects.equals(last.before(), next.after())) {
                    merged.add(new Change.ValueChanged(
                            last.node(), last.name(), last.before(), next.after(), last.place()));
                }
            } else {
                merged.add(change);
            }
        }
        return List.copyOf(merged);
    }

    /** How many levels a subtree has. */
    static int height(Snapshot plan, NodeId top) {
        Map<NodeId, Integer> depths = new HashMap<>();
        int height = 1;
        for (Node node : plan.subtree(top)) {
            int depth = node.id().equals(top)
                    ? 1
                    : depths.getOrDefault(node.parent().orElseThrow(), 0) + 1;
            depths.put(node.id(), depth);
            height = Math.max(height, depth);
        }
        return height;
    }

    /** A copy under new ids, with the links among the renamed nodes following. */
    static Node renamed(Node node, Map<NodeId, NodeId> ids, @Nullable NodeId newParent) {
        Attributes[] attributes = {node.attributes()};
        node.attributes().forEach((name, value) -> {
            Value copy = renamed(value, ids);
            if (!copy.equals(value)) {
                attributes[0] = attributes[0].with(name, copy);
            }
        });
        NodeId parent = newParent != null
                ? newParent
                : node.parent().map(id -> ids.getOrDefault(id, id)).orElse(null);
        return new Node(
                ids.getOrDefault(node.id(), node.id()),
                node.kind(),
                parent,
                node.children().stream().map(id -> ids.getOrDefault(id, id)).toList(),
                attributes[0]);
    }

    private static Value renamed(Value value, Map<NodeId, NodeId> ids) {
        if (value instanceof Value.Link link) {
            return new Value.Link(ids.getOrDefault(link.target(), link.target()));
        }
        if (value instanceof Value.Items items) {
            return new Value.Items(
                    items.values().stream().map(item -> renamed(item, ids)).toList());
        }
        if (value instanceof Value.Fields fields) {
            Map<String, Value> copies = new LinkedHashMap<>();
            fields.values().forEach((name, field) -> copies.put(name, renamed(field, ids)));
            return new Value.Fields(copies);
        }
        return value;
    }
}
