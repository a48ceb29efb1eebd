package org.doelenboom.api.document;

import org.doelenboom.api.text.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The hands on a plan while one transaction runs. Use it only inside the call that gave it. Any exception that leaves that call
 * takes back everything the edit did.
 */
@ProviderType
public interface Edit {
    /** The plan as this edit has left it so far. */
    Snapshot now();

    /**
     * Adds an empty node.
     *
     * @param index among the parent's children, 0 to their number
     * @return its new id
     */
    NodeId add(KindId kind, NodeId parent, int index);

    /** Adds an empty node after the parent's last child. */
    default NodeId append(KindId kind, NodeId parent) {
        return add(kind, parent, now().node(parent).children().size());
    }

    /**
     * Adds a copy of a subtree of another snapshot, or of this plan.
     *
     * @param keepIds whether the nodes keep their ids, as when they come back; otherwise each gets a new one and the links among
     *     them follow
     * @return the id of its top
     * @throws IllegalArgumentException when an id that is to be kept is taken
     */
    NodeId insert(Snapshot from, NodeId top, NodeId parent, int index, boolean keepIds);

    /**
     * Removes a node with all below it. Links to them stay, as a problem that the check reports.
     *
     * @throws IllegalArgumentException for the root
     */
    void remove(NodeId node);

    /**
     * Moves a node with all below it.
     *
     * @param index among the new parent's children, the node itself not counted
     * @throws IllegalArgumentException when it would stand below itself, or deeper than a plan may be
     */
    void move(NodeId node, NodeId parent, int index);

    void changeKind(NodeId node, KindId kind);

    /** Sets a value; the one that stands for absence takes the attribute away. */
    default <T> void set(NodeId node, Key<T> key, T value) {
        setValue(node, key.name(), key.isAbsent(value) ? null : key.write(value));
    }

    /**
     * Sets a neutral value, for data of a module that may not be there.
     *
     * @param value null takes the attribute away
     */
    void setValue(NodeId node, String name, @Nullable Value value);
}
