package org.doelenboom.workbench.internal.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import org.doelenboom.api.document.NodeId;

/** Which items were looked at, to go back and forward through. */
public final class Visited {
    private static final int KEPT = 100;

    private final Deque<NodeId> back = new ArrayDeque<>();
    private final Deque<NodeId> forward = new ArrayDeque<>();

    /** Another item is shown, and not by going back or forward. */
    void left(NodeId node) {
        back.push(node);
        forward.clear();
        if (back.size() > KEPT) {
            back.removeLast();
        }
    }

    /** @param from what is shown now @param isThere whether an item can still be shown */
    Optional<NodeId> back(NodeId from, Predicate<NodeId> isThere) {
        return step(back, forward, from, isThere);
    }

    Optional<NodeId> forward(NodeId from, Predicate<NodeId> isThere) {
        return step(forward, back, from, isThere);
    }

    private static Optional<NodeId> step(
            Deque<NodeId> take, Deque<NodeId> give, NodeId from, Predicate<NodeId> isThere) {
        while (!take.isEmpty()) {
            NodeId next = take.pop();
            if (isThere.test(next) && !next.equals(from)) {
                give.push(from);
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    public boolean canGoBack() {
        return !back.isEmpty();
    }

    public boolean canGoForward() {
        return !forward.isEmpty();
    }
}
