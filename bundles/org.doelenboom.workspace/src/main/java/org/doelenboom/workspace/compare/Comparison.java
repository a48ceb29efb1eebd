package org.doelenboom.workspace.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;

/** What differs between two states of one plan. Nodes are the same where their ids are. */
public final class Comparison {
    private final Snapshot before;
    private final Snapshot after;
    private final List<Difference> found = new ArrayList<>();

    private Comparison(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The differences in the order of the later document; what is gone comes last, in the order of the earlier one. Any thread;
     * the cost follows the size of the plans.
     */
    public static List<Difference> between(Snapshot before, Snapshot after) {
        Comparison comparison = new Comparison(before, after);
        comparison.run();
        return List.copyOf(comparison.found);
    }

    private void run() {
        // Two imports of one text have roots of their own: the plan is the plan.
        compareNodes(before.root(), after.root());
        for (Node now : after.subtree(after.root().id())) {
            Cancelled.check();
            if (now.parent().isPresent()) {
                before.find(now.id()).ifPresentOrElse(old -> compareNodes(old, now), () -> came(now));
            }
        }
        for (Node old : before.subtree(before.root().id())) {
            if (old.parent().isPresent()
                    && isGone(old.id())
                    && !isGone(old.parent().get())) {
                found.add(new Difference.Removed(old.id(), count(before, after, old)));
            }
        }
    }

    private boolean isGone(NodeId id) {
        return after.find(id).isEmpty() && !id.equals(before.root().id());
    }

    private void came(Node now) {
        NodeId parent = now.parent().orElseThrow();
        if (before.find(parent).isPresent() || parent.equals(after.root().id())) {
            found.add(new Difference.Added(now.id(), count(after, before, now)));
        }
    }

    /** The node and what is below it and in no other place of the other state. */
    private static int count(Snapshot plan, Snapshot other, Node top) {
        int count = 1;
        for (Node child : plan.children(top)) {
            if (other.find(child.id()).isEmpty()) {
                count += count(plan, other, child);
            }
        }
        return count;
    }

    private void compareNodes(Node old, Node now) {
        if (old.equals(now)) {
            return;
        }
        if (!old.kind().equals(now.kind())) {
            found.add(new Difference.KindChanged(now.id(), old.kind(), now.kind()));
        }
        if (old.parent().isPresent() && now.parent().isPresent()) {
            NodeId from = old.parent().get();
            NodeId to = now.parent().get();
            if (!from.equals(to)
                    && !(from.equals(before.root().id())
                            && to.equals(after.root().id()))) {
                found.add(new Difference.Moved(now.id(), from, to));
            }
        }
        compareValues(now.id(), old.attributes(), now.attributes());
        compareOrder(old, now);
    }

    private void compareValues(NodeId id, Attributes old, Attributes now) {
        Set<String> names = new TreeSet<>();
        old.forEach((name, value) -> names.add(name));
        now.forEach((name, value) -> names.add(name));
        for (String name : names) {
            Value was = old.find(name).orElse(null);
            Value is = now.find(name).orElse(null);
            if (!Objects.equals(was, is)) {
                found.add(new Difference.ValueChanged(id, name, was, is));
            }
        }
    }

    private void compareOrder(Node old, Node now) {
        if (old.children().equals(now.children())) {
            return;
        }
        Set<NodeId> stayed = StableOrder.of(old.children(), now.children());
        Set<NodeId> there = Set.copyOf(old.children());
        for (NodeId child : now.children()) {
            if (there.contains(child) && !stayed.contains(child)) {
                found.add(new Difference.Reordered(child));
            }
        }
    }
}
