package org.doelenboom.api.store;

import java.util.List;
import java.util.Objects;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Transaction;

/**
 * What somebody reported on a plan that another has open: figures, notes, how far things are.
 *
 * @param plan the root of the plan
 * @param step what she did, under an id that no other contribution has; her name and the time are the step's
 * @param about the items that the step is about, and those above them, as she found them: each before what is below it, without the root
 */
public record Contribution(NodeId plan, Transaction step, List<Node> about) {
    public Contribution {
        Objects.requireNonNull(plan);
        Objects.requireNonNull(step);
        about = List.copyOf(about);
    }

    public String id() {
        return step.id();
    }
}
