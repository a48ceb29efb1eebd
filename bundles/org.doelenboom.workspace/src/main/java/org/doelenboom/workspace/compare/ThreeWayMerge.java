package org.doelenboom.workspace.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.model.SnapshotBuilder;

/**
 * Brings two states together that grew from a third, by node id and attribute; how each came about does not matter. Changes to
 * different values, nodes and places combine; nothing that either side added or changed is dropped. With an unchanged side the
 * result is the other one, and swapping the sides changes nothing but which of two conflicting values is taken.
 */
public final class ThreeWayMerge {
    private final Snapshot base;
    private final Snapshot mine;
    private final Snapshot theirs;
    private final Map<NodeId, Conflict> structure = new LinkedHashMap<>();
    private final List<Conflict> values = new ArrayList<>();
    private final Map<NodeId, NodeId> parents = new HashMap<>();
    private final Set<NodeId> putBack = new HashSet<>();

    private ThreeWayMerge(Snapshot base, Snapshot mine, Snapshot theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** Any thread; the cost follows the size of the plans. @throws java.util.concurrent.CancellationException where it is interrupted */
    public static Merged of(Snapshot base, Snapshot mine, Snapshot theirs) {
        return new ThreeWayMerge(base, mine, theirs).run();
    }

    private Merged run() {
        keepNodes();
        restoreParents();
        breakCircles();
        Map<NodeId, List<NodeId>> members = new HashMap<>();
        parents.forEach((node, parent) ->
                members.computeIfAbsent(parent, key -> new ArrayList<>()).add(node));
        List<Node> nodes = new ArrayList<>();
        nodes.add(node(root(), null, members));
        parents.forEach((node, parent) -> {
            Cancelled.check();
            nodes.add(node(node, parent, members));
        });
        Snapshot merged = SnapshotBuilder.of(nodes, namespaces());
        return new Merged(merged, inOrder(merged));
    }

    private NodeId root() {
        return mine.root().id();
    }

    /** Roots are one node, whatever their ids. */
    private static Optional<Node> find(Snapshot plan, NodeId id, NodeId root) {
        return id.equals(root) ? Optional.of(plan.root()) : plan.find(id);
    }

    private Optional<Node> inBase(NodeId id) {
        return find(base, id, root());
    }

    private Optional<Node> inTheirs(NodeId id) {
        return find(theirs, id, root());
    }

    /** The parent, under the one id that the root goes by here. */
    @Nullable
    private NodeId parent(Snapshot plan, @Nullable Node node) {
        NodeId parent = node == null ? null : node.parent().orElse(null);
        return parent != null && parent.equals(plan.root().id()) ? root() : parent;
    }

    /** Everything that is in both, was added by one, or was deleted by one and touched by the other. */
    private void keepNodes() {
        keepNodes(mine, theirs);
        keepNodes(theirs, mine);
    }

    private void keepNodes(Snapshot own, Snapshot other) {
        for (Node node : own.subtree(own.root().id())) {
            Cancelled.check();
            if (node.parent().isPresent()) {
                Node old = base.find(node.id()).orElse(null);
                if (old == null || other.find(node.id()).isPresent()) {
                    keep(node.id());
                } else if (isChanged(old, node, own)) {
                    keepDeleted(node.id(), own, other);
                }
            }
        }
    }

    private boolean isChanged(Node old, Node now, Snapshot own) {
        return !old.attributes().equals(now.attributes())
                || !old.kind().equals(now.kind())
                || !Objects.equals(parent(base, old), parent(own, now));
    }

    /** All that went with it in one deletion stays with it: half of an objective would help nobody. */
    private void keepDeleted(NodeId id, Snapshot own, Snapshot other) {
        Node top = own.node(id);
        for (Node above = top;
                isDeleted(above, other);
                above = own.node(above.parent().orElseThrow())) {
            top = above;
        }
        if (structure.putIfAbsent(top.id(), new Conflict.Deleted(top.id(), other == mine)) == null) {
            for (Node node : own.subtree(top.id())) {
                if (isDeleted(node, other)) {
                    keep(node.id());
                }
            }
        }
    }

    private boolean isDeleted(Node node, Snapshot other) {
        return node.parent().isPresent()
                && other.find(node.id()).isEmpty()
                && base.find(node.id()).isPresent();
    }

    private void keep(NodeId id) {
        if (parents.containsKey(id)) {
            return;
        }
        NodeId was = parent(base, base.find(id).orElse(null));
        NodeId one = parent(mine, mine.find(id).orElse(null));
        NodeId other = parent(theirs, theirs.find(id).orElse(null));
        if (one == null || other == null) {
            parents.put(id, Objects.requireNonNull(one == null ? other : one));
        } else {
            boolean takesTheirs = one.equals(was);
            if (!takesTheirs && !other.equals(was) && !one.equals(other)) {
                structure.put(id, new Conflict.Places(id, one, other));
            }
            parents.put(id, takesTheirs ? other : one);
        }
    }

    private NodeId above(NodeId id) {
        return parents.getOrDefault(id, root());
    }

    /** What stands below something that one side deleted keeps that alive. */
    private void restoreParents() {
        Deque<NodeId> toLookAt = new ArrayDeque<>(parents.keySet());
        while (!toLookAt.isEmpty()) {
            NodeId above = above(toLookAt.pop());
            if (!above.equals(root()) && !parents.containsKey(above)) {
                boolean deletedByMine = mine.find(above).isEmpty();
                Set<NodeId> before = Set.copyOf(parents.keySet());
                keepDeleted(above, deletedByMine ? theirs : mine, deletedByMine ? mine : theirs);
                keep(above);
                parents.keySet().stream().filter(id -> !before.contains(id)).forEach(toLookAt::add);
            }
        }
    }

    /** Each side is a tree; only a move of one under a move of the other can close a circle, or go too deep. One is left undone. */
    private void breakCircles() {
        Map<NodeId, Integer> depths = new HashMap<>();
        for (NodeId id : List.copyOf(parents.keySet())) {
            while (depth(id, depths) > Document.MAX_DEPTH) {
                if (!putBack(id, mine) && !putBack(id, theirs)) {
                    throw new IllegalStateException("no move above " + id);
                }
                depths.clear();
                restoreParents();
            }
        }
    }

    /** Puts the first node on the way up that stands elsewhere in this side where this side has it. */
    private boolean putBack(NodeId id, Snapshot side) {
        Set<NodeId> seen = new HashSet<>();
        for (NodeId at = id; !at.equals(root()) && seen.add(at); at = above(at)) {
            NodeId own = parent(side, side.find(at).orElse(null));
            NodeId chosen = above(at);
            if (own != null && !own.equals(chosen) && putBack.add(at)) {
                structure.put(
                        at, side == mine ? new Conflict.Places(at, own, chosen) : new Conflict.Places(at, chosen, own));
                parents.put(at, own);
                return true;
            }
        }
        return false;
    }

    /** Counted from the root; more than a plan may have where the way up does not end. */
    private int depth(NodeId id, Map<NodeId, Integer> depths) {
        List<NodeId> way = new ArrayList<>();
        NodeId at = id;
        while (!at.equals(root()) && !depths.containsKey(at) && way.size() <= Document.MAX_DEPTH) {
            way.add(at);
            at = above(at);
        }
        int depth = at.equals(root()) ? 1 : depths.getOrDefault(at, Document.MAX_DEPTH);
        for (int i = way.size() - 1; i >= 0; i--) {
            depth++;
            if (depth <= Document.MAX_DEPTH) {
                depths.put(way.get(i), depth);
            }
        }
        return depth;
    }

    private Node node(NodeId id, @Nullable NodeId parent, Map<NodeId, List<NodeId>> members) {
        Node was = inBase(id).orElse(null);
        Node one = mine.find(id).orElse(null);
        Node other = inTheirs(id).orElse(null);
        List<NodeId> children = children(members.getOrDefault(id, List.of()), was, one, other);
        if (was != null && one != null && other != null && !one.children().equals(other.children())) {
            LostPlaces.of(was.children(), one.children(), other.children(), children)
                    .forEach(lost -> values.add(new Conflict.Order(lost.moved(), id, lost.now(), lost.wanted())));
        }
        if (one == null || other == null) {
            Node only = Objects.requireNonNull(one == null ? other : one);
            return new Node(id, only.kind(), parent, children, only.attributes());
        }
        Attributes before = was == null ? Attributes.NONE : was.attributes();
        Attributes merged = new ValueMerge(id, values::add).merge(before, one.attributes(), other.attributes());
        return new Node(id, kind(was, one, other), parent, children, merged);
    }

    private KindId kind(@Nullable Node was, Node one, Node other) {
        boolean mineStayed = was != null && one.kind().equals(was.kind());
        boolean theirsStayed = was != null && other.kind().equals(was.kind());
        if (!mineStayed && !theirsStayed && !one.kind().equals(other.kind())) {
            values.add(new Conflict.Kinds(one.id(), one.kind(), other.kind()));
        }
        return mineStayed ? other.kind() : one.kind();
    }

    private static List<NodeId> children(
            List<NodeId> members, @Nullable Node was, @Nullable Node one, @Nullable Node other) {
        if (members.isEmpty()) {
            return List.of();
        }
        Set<NodeId> there = Set.copyOf(members);
        return SequenceMerge.merge(
                was == null ? List.of() : was.children(),
                one == null ? List.of() : one.children(),
                other == null ? List.of() : other.children(),
                there::contains,
                Comparator.naturalOrder());
    }

    /** All that either side declares, at the higher version. */
    private Collection<Namespace> namespaces() {
        Map<String, Namespace> declared = new LinkedHashMap<>();
        for (Snapshot side : List.of(mine, theirs)) {
            for (Namespace namespace : side.namespaces()) {
                declared.merge(namespace.name(), namespace, (a, b) -> a.version() >= b.version() ? a : b);
            }
        }
        return declared.values();
    }

    private List<Conflict> inOrder(Snapshot merged) {
        Map<NodeId, List<Conflict>> byNode = new HashMap<>();
        structure.values().forEach(conflict -> byNode.computeIfAbsent(conflict.node(), key -> new ArrayList<>())
                .add(conflict));
        values.forEach(conflict -> byNode.computeIfAbsent(conflict.node(), key -> new ArrayList<>())
                .add(conflict));
        List<Conflict> ordered = new ArrayList<>();
        for (Node node : merged.subtree(merged.root().id())) {
            ordered.addAll(byNode.getOrDefault(node.id(), List.of()));
        }
        return ordered;
    }
}
