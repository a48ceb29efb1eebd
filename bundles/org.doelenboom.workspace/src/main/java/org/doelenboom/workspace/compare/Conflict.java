package org.doelenboom.workspace.compare;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Nullable;

/** Where mine and theirs cannot both be; the merged plan holds mine, or keeps what one side deleted. */
public sealed interface Conflict {
    /** The node that it is about; it is in the merged plan. */
    NodeId node();

    /**
     * Both changed one value, and not to the same.
     *
     * @param language the language of a text, where the others could be brought together; else empty
     * @param base null where there was none, and so are mine and theirs where one took it away
     */
    record Values(
            NodeId node,
            String name,
            String language,
            @Nullable Value base,
            @Nullable Value mine,
            @Nullable Value theirs)
            implements Conflict {}

    record Kinds(NodeId node, KindId mine, KindId theirs) implements Conflict {}

    /** Both moved it, or mine and theirs together would put it below itself; it stands where mine put it. */
    record Places(NodeId node, NodeId mine, NodeId theirs) implements Conflict {}

    /**
     * Both put it elsewhere among the same neighbours; it stands where mine put it.
     *
     * @param mine behind whom mine put it; null for the first place, as for theirs
     */
    record Order(NodeId node, NodeId parent, @Nullable NodeId mine, @Nullable NodeId theirs) implements Conflict {}

    /**
     * One side deleted it; the other changed it, or added to it, and so it is in the merged plan.
     *
     * @param byMine whether mine is the side that deleted
     */
    record Deleted(NodeId node, boolean byMine) implements Conflict {}
}
