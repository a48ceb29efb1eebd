package org.doelenboom.workspace.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;

/**
 * A file that was edited by hand holds another state than its history leads to. The state is the truth; what differs is told as one
 * more step. Only what the history speaks of can differ from it: the rest was always so, for all that is known.
 */
public final class ChangedOutside {
    /** The label of that step. */
    public static final String LABEL = "history.outside";

    private final Snapshot now;
    private final List<Change> latestFirst = new ArrayList<>();
    private final Set<NodeId> settled = new HashSet<>();
    private final Set<NodeId> placed = new HashSet<>();
    private final Set<NodeId> kinds = new HashSet<>();
    private final Map<NodeId, Set<String>> values = new HashMap<>();

    private ChangedOutside(Snapshot now) {
        this.now = now;
    }

    /**
     * @param entries the oldest first
     * @param time when the file was written last
     * @param forgotten what stands in a history where a text was erased: it says nothing about the state
     * @return empty where the history leads to the state; any thread
     */
    public static Optional<HistoryEntry> of(Snapshot now, List<HistoryEntry> entries, Instant time, String forgotten) {
        ChangedOutside found = new ChangedOutside(now);
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (!entries.get(i).isBrought()) {
                List<Change> changes = entries.get(i).transaction().changes();
                for (int j = changes.size() - 1; j >= 0; j--) {
                    found.look(changes.get(j), forgotten);
                }
            }
        }
        if (found.latestFirst.isEmpty()) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>(found.latestFirst);
        Collections.reverse(changes);
        Message label = Message.of(Words.BUNDLE, LABEL);
        return Optional.of(new HistoryEntry(new Transaction(NodeId.random().value(), "", time, label, changes), null));
    }

    private void look(Change change, String forgotten) {
        if (change instanceof Change.ValueChanged value) {
            boolean first =
                    values.computeIfAbsent(value.node(), id -> new HashSet<>()).add(value.name());
            if (first && !String.valueOf(value.after()).contains(forgotten)) {
                value(value);
            }
        } else if (change instanceof Change.KindChanged kind) {
            Node node = there(kind.node());
            if (kinds.add(kind.node()) && node != null && !node.kind().equals(kind.after())) {
                latestFirst.add(new Change.KindChanged(kind.node(), kind.after(), node.kind()));
            }
        } else if (change instanceof Change.Moved moved) {
            Node node = there(moved.node());
            NodeId parent = node == null ? null : node.parent().orElse(null);
            if (placed.add(moved.node()) && parent != null && !parent.equals(moved.toParent())) {
                int index = now.node(parent).children().indexOf(moved.node());
                latestFirst.add(new Change.Moved(moved.node(), moved.toParent(), moved.toIndex(), parent, index));
            }
        } else if (change instanceof Change.Added added) {
            Node top = added.nodes().get(0);
            if (settled.add(top.id()) && now.find(top.id()).isEmpty()) {
                Node bare = new Node(top.id(), top.kind(), null, List.of(), Attributes.NONE);
                latestFirst.add(new Change.Removed(List.of(bare), added.parent(), added.index()));
            }
        } else if (change instanceof Change.Removed removed) {
            NodeId top = removed.nodes().get(0).id();
            Node back = now.find(top).orElse(null);
            if (settled.add(top) && back != null && back.parent().isPresent()) {
                NodeId parent = back.parent().get();
                int index = now.node(parent).children().indexOf(top);
                latestFirst.add(new Change.Added(subtree(top), parent, index));
            }
            removed.nodes().forEach(node -> settled.add(node.id()));
        }
    }

    private List<Node> subtree(NodeId top) {
        List<Node> nodes = new ArrayList<>();
        now.subtree(top).forEach(nodes::add);
        return nodes;
    }

    /** As long as the history did not take it away later on. */
    @Nullable
    private Node there(NodeId node) {
        return settled.contains(node) ? null : now.find(node).orElse(null);
    }

    private void value(Change.ValueChanged value) {
        Node node = there(value.node());
        if (node == null) {
            return;
        }
        Value is = node.attributes().find(value.name()).orElse(null);
        if (!Objects.equals(is, value.after())) {
            latestFirst.add(new Change.ValueChanged(value.node(), value.name(), value.after(), is, value.place()));
        }
    }
}
