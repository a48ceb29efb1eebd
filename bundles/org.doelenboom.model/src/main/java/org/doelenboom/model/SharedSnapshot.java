package org.doelenboom.model;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;

/**
 * A snapshot on persistent maps: the next one shares all but the path to what changed, so that making it costs the same in a
 * small plan and in a large one.
 */
final class SharedSnapshot implements Snapshot {
    private final long revision;
    private final NodeId root;
    private final NodeTable nodes;
    private final Map<NodeId, Set<NodeId>> linkedFrom;
    private final List<Namespace> namespaces;

    /** How deep the plan is at most, the root counted; 0 where nobody asked yet. */
    private final int levels;

    private SharedSnapshot(
            long revision,
            NodeId root,
            NodeTable nodes,
            Map<NodeId, Set<NodeId>> linkedFrom,
            List<Namespace> namespaces,
            int levels) {
        this.revision = revision;
        this.root = root;
        this.nodes = nodes;
        this.linkedFrom = linkedFrom;
        this.namespaces = namespaces;
        this.levels = levels;
    }

    /** @throws IllegalArgumentException when two nodes have one id */
    static SharedSnapshot of(NodeId root, Collection<Node> nodes, Collection<Namespace> namespaces) {
        return new SharedSnapshot(0, root, NodeTable.of(nodes), links(nodes), List.copyOf(namespaces), 0);
    }

    /** Gathered in one pass over all nodes before it becomes persistent: most nodes have no link. */
    private static Map<NodeId, Set<NodeId>> links(Collection<Node> nodes) {
        java.util.Map<NodeId, java.util.Set<NodeId>> sources = new java.util.HashMap<>();
        for (Node node : nodes) {
            for (NodeId target : node.attributes().linkTargets()) {
                sources.computeIfAbsent(target, id -> new java.util.HashSet<>(4))
                        .add(node.id());
            }
        }
        Map<NodeId, Set<NodeId>> links = HashMap.empty();
        for (java.util.Map.Entry<NodeId, java.util.Set<NodeId>> entry : sources.entrySet()) {
            links = links.put(entry.getKey(), HashSet.ofAll(entry.getValue()));
        }
        return links;
    }

    /** The snapshot in which another becomes the working state of a document: the content as it is, revisions from here on. */
    static SharedSnapshot from(Snapshot plan) {
        if (plan instanceof SharedSnapshot shared) {
            return shared;
        }
        List<Node> nodes = new ArrayList<>(plan.size());
        plan.subtree(plan.root().id()).forEach(nodes::add);
        return of(plan.root().id(), nodes, plan.namespaces());
    }

    SharedSnapshot put(Node node) {
        Node before = nodes.get(node.id());
        return with(nodes.with(node)).withLinks(before, node);
    }

    SharedSnapshot drop(NodeId id) {
        Node before = nodes.get(id);
        return with(nodes.without(id)).withLinks(before, null);
    }

    private SharedSnapshot with(NodeTable newNodes) {
        return new SharedSnapshot(revision, root, newNodes, linkedFrom, namespaces, levels);
    }

    SharedSnapshot withRevision(long newRevision) {
        return new SharedSnapshot(newRevision, root, nodes, linkedFrom, namespaces, levels);
    }

    /** How deep the plan is at most, the root counted; 0 where that is not known. Never too little. */
    int levels() {
        return levels;
    }

    SharedSnapshot withLevels(int newLevels) {
        return new SharedSnapshot(revision, root, nodes, linkedFrom, namespaces, newLevels);
    }

    /** How deep a node stands; the root at 1. */
    int depth(NodeId id) {
        int depth = 1;
        for (Node at = node(id); at.parent().isPresent(); at = node(at.parent().get())) {
            depth++;
        }
        return depth;
    }

    private SharedSnapshot withLinks(@Nullable Node before, @Nullable Node after) {
        if (before != null && after != null && before.attributes().equals(after.attributes())) {
            return this;
        }
        java.util.Set<NodeId> old =
                before == null ? java.util.Set.of() : before.attributes().linkTargets();
        java.util.Set<NodeId> now =
                after == null ? java.util.Set.of() : after.attributes().linkTargets();
        if (old.equals(now)) {
            return this;
        }
        Map<NodeId, Set<NodeId>> links = linkedFrom;
        for (NodeId target : old) {
            if (before != null && !now.contains(target)) {
                Set<NodeId> rest = links.get(target).getOrElse(HashSet.empty()).remove(before.id());
                links = rest.isEmpty() ? links.remove(target) : links.put(target, rest);
            }
        }
        for (NodeId target : now) {
            if (after != null && !old.contains(target)) {
                links = links.put(
                        target, links.get(target).getOrElse(HashSet.empty()).add(after.id()));
            }
        }
        return new SharedSnapshot(revision, root, nodes, links, namespaces, levels);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Node root() {
        return node(root);
    }

    @Override
    public Optional<Node> find(NodeId id) {
        return Optional.ofNullable(nodes.get(id));
    }

    @Override
    public Node node(NodeId id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new java.util.NoSuchElementException("no node " + id);
        }
        return node;
    }

    @Override
    public int size() {
        return nodes.size();
    }

    @Override
    public Collection<NodeId> linkedFrom(NodeId target) {
        return linkedFrom.get(target).getOrElse(HashSet.empty()).toJavaSet();
    }

    @Override
    public Collection<Namespace> namespaces() {
        return namespaces;
    }
}
