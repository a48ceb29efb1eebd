package org.doelenboom.employment.internal.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.employment.Cohort;
import org.doelenboom.employment.CohortBoard;
import org.doelenboom.employment.Stage;

/** The cohorts that fill a target: those whose objective it is of, and for a target higher up, those of all objectives below. */
final class CohortsOfTarget {
    private CohortsOfTarget() {}

    /**
     * A stage's figure over the target's cohorts, a person in two of them counted once.
     *
     * @param stage what counts for each cohort
     */
    static Optional<Quantity> figure(
            Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood, Function<Cohort, Stage> stage) {
        return Optional.of(CohortBoard.figure(of(plan, target), year, neighbourhood, stage))
                .filter(Quantity::isReported);
    }

    private static List<Cohort> of(Snapshot plan, Node target) {
        Optional<NodeId> item = target.parent();
        List<Cohort> found = new ArrayList<>();
        for (Cohort cohort : Cohort.all(plan)) {
            if (item.isPresent()
                    && cohort.objective().isPresent()
                    && (isBelow(plan, cohort.objective().get(), item.get())
                            || isBelow(
                                    plan,
                                    plan.node(item.get()),
                                    cohort.objective().get().id()))) {
                found.add(cohort);
            }
        }
        return found;
    }

    /** Whether the node is that one, or stands below it. */
    private static boolean isBelow(Snapshot plan, Node node, NodeId top) {
        return node.id().equals(top) || plan.path(node).stream().map(Node::id).anyMatch(top::equals);
    }
}
