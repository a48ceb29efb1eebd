package org.doelenboom.plan.internal.check;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/**
 * A rule that compares nodes all over the plan. Each node is given keys from what its reach covers; the check that follows edits
 * keeps who has which, so that an edit costs no walk through the plan.
 */
interface IndexedCheck extends AffectedCheck {
    /** What the node is found by; usually nothing. */
    Set<String> keys(Snapshot plan, Node node);

    /** Whether the keys of all below the node follow from what differs between the two. */
    default boolean spreads(Node before, Node after) {
        return false;
    }

    /** Whether nodes that share a key are compared; else they are not put into their order, which costs where they are many. */
    default boolean comparesAlike() {
        return false;
    }

    /**
     * What is wrong with the nodes that share a key, where {@link #comparesAlike}, asked again when one comes, goes or changes.
     *
     * @param alike in the order of the plan
     */
    default void check(Snapshot plan, String key, Collection<Node> alike, Consumer<Problem> found) {}

    /** What is wrong with the plan as a whole, asked again after every change of who has which key, and of the header. */
    default void checkWhole(
            Snapshot plan, NavigableMap<String, ? extends Collection<NodeId>> index, Consumer<Problem> found) {}

    @Override
    default void check(Snapshot plan, Node node, Consumer<Problem> found) {
        // What it finds, it finds by its keys.
    }
}
