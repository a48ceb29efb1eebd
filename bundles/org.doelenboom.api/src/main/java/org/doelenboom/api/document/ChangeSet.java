package org.doelenboom.api.document;

import java.util.HashSet;
import java.util.Set;

/**
 * What differs between two moments of an open plan, so that only that is checked, summed and redrawn.
 *
 * @param changed nodes there on both sides with other attributes or another kind
 * @param rearranged nodes there on both sides whose list of children differs
 * @param moved nodes there on both sides with another parent
 */
public record ChangeSet(
        Snapshot before,
        Snapshot after,
        Set<NodeId> added,
        Set<NodeId> removed,
        Set<NodeId> changed,
        Set<NodeId> rearranged,
        Set<NodeId> moved) {
    public ChangeSet {
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
        changed = Set.copyOf(changed);
        rearranged = Set.copyOf(rearranged);
        moved = Set.copyOf(moved);
    }

    /** Both as one: from this one's start to the later one's end. What came and went again is in neither. */
    public ChangeSet then(ChangeSet later) {
        Set<NodeId> touched = new HashSet<>();
        for (ChangeSet one : new ChangeSet[] {this, later}) {
            touched.addAll(one.added);
            touched.addAll(one.removed);
            touched.addAll(one.changed);
            touched.addAll(one.rearranged);
            touched.addAll(one.moved);
        }
        return between(before, later.after, touched);
    }

    /** What differs between two snapshots, looking at these nodes only. */
    public static ChangeSet between(Snapshot before, Snapshot after, Set<NodeId> touched) {
        Set<NodeId> added = new HashSet<>();
        Set<NodeId> removed = new HashSet<>();
        Set<NodeId> changed = new HashSet<>();
        Set<NodeId> rearranged = new HashSet<>();
        Set<NodeId> moved = new HashSet<>();
        for (NodeId id : touched) {
            Node old = before.find(id).orElse(null);
            Node now = after.find(id).orElse(null);
            if (old == null && now == null) {
                continue;
            }
            if (old == null) {
                added.add(id);
            } else if (now == null) {
                removed.add(id);
            } else {
                if (!old.attributes().equals(now.attributes()) || !old.kind().equals(now.kind())) {
                    changed.add(id);
                }
                if (!old.children().equals(now.children())) {
                    rearranged.add(id);
                }
                if (!old.parent().equals(now.parent())) {
                    moved.add(id);
                }
            }
        }
        return new ChangeSet(before, after, added, removed, changed, rearranged, moved);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && rearranged.isEmpty() && moved.isEmpty();
    }

    /** Whether any node came, went or changed its place: codes may have changed. */
    public boolean changesStructure() {
        return !added.isEmpty() || !removed.isEmpty() || !rearranged.isEmpty() || !moved.isEmpty();
    }
}
