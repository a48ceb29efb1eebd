package org.doelenboom.workspace.compare;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Nullable;

/** One thing in which a later state of a plan differs from an earlier one. */
public sealed interface Difference {
    /** The node that it is about; of what came or went, the top. */
    NodeId node();

    /**
     * A subtree is new.
     *
     * @param nodes how many nodes it has, those that only moved into it not counted
     */
    record Added(NodeId node, int nodes) implements Difference {}

    /**
     * A subtree is gone.
     *
     * @param nodes how many nodes went with it
     */
    record Removed(NodeId node, int nodes) implements Difference {}

    /** A node stands below another one than before. */
    record Moved(NodeId node, NodeId from, NodeId to) implements Difference {}

    /** A node stands elsewhere among the same siblings. */
    record Reordered(NodeId node) implements Difference {}

    record KindChanged(NodeId node, KindId before, KindId after) implements Difference {}

    /**
     * A value came, went or changed.
     *
     * @param before null where there was none
     * @param after null where there is none now
     */
    record ValueChanged(NodeId node, String name, @Nullable Value before, @Nullable Value after)
            implements Difference {}
}
