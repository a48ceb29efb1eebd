package org.doelenboom.api.document;

import java.util.List;
import org.doelenboom.api.text.Nullable;

/** One reversible step of a transaction, with all that is needed to do it and to take it back. */
public sealed interface Change {
    /** The step that takes this one back. */
    Change inverse();

    /**
     * A subtree came into the plan.
     *
     * @param nodes its top first, each parent before its children
     * @param index where its top stands among the parent's children
     */
    record Added(List<Node> nodes, NodeId parent, int index) implements Change {
        public Added {
            nodes = List.copyOf(nodes);
        }

        @Override
        public Change inverse() {
            return new Removed(nodes, parent, index);
        }
    }

    /** A subtree left the plan; the nodes are as they were just before. */
    record Removed(List<Node> nodes, NodeId parent, int index) implements Change {
        public Removed {
            nodes = List.copyOf(nodes);
        }

        @Override
        public Change inverse() {
            return new Added(nodes, parent, index);
        }
    }

    /** A node moved with all below it. Each index counts among the siblings without the node itself. */
    record Moved(NodeId node, NodeId fromParent, int fromIndex, NodeId toParent, int toIndex) implements Change {
        @Override
        public Change inverse() {
            return new Moved(node, toParent, toIndex, fromParent, fromIndex);
        }
    }

    /**
     * A value was set, changed or taken away.
     *
     * @param before null where there was none
     * @param after null where there is none now
     * @param place where the name stands among the node's attributes on the side that has it
     */
    record ValueChanged(NodeId node, String name, @Nullable Value before, @Nullable Value after, int place)
            implements Change {
        @Override
        public Change inverse() {
            return new ValueChanged(node, name, after, before, place);
        }
    }

    record KindChanged(NodeId node, KindId before, KindId after) implements Change {
        @Override
        public Change inverse() {
            return new KindChanged(node, after, before);
        }
    }
}
