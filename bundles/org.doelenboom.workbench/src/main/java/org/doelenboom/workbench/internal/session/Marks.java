package org.doelenboom.workbench.internal.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKinds;

/** The worst that the check found at each item, and below it. Any thread. */
public final class Marks {
    public static final Marks NONE = new Marks(Map.of(), Map.of());

    private final Map<NodeId, Severity> own;
    private final Map<NodeId, Severity> withBelow;

    private Marks(Map<NodeId, Severity> own, Map<NodeId, Severity> withBelow) {
        this.own = own;
        this.withBelow = withBelow;
    }

    public static Marks of(Snapshot plan, List<Problem> problems) {
        Map<NodeId, Severity> own = new HashMap<>();
        Map<NodeId, Severity> withBelow = new HashMap<>();
        for (Problem problem : problems) {
            plan.find(problem.node()).ifPresent(node -> {
                boolean first = true;
                for (Node at : upwards(plan.path(row(plan, node)))) {
                    if (first) {
                        own.merge(at.id(), problem.severity(), Marks::worse);
                    }
                    first = false;
                    withBelow.merge(at.id(), problem.severity(), Marks::worse);
                }
            });
        }
        return new Marks(own, withBelow);
    }

    /** What stands below an objective and has no row of its own is marked at the objective. */
    private static Node row(Snapshot plan, Node node) {
        for (Node step : plan.path(node)) {
            if (!PlanKinds.isInTree(step.kind())) {
                return step.parent()
                        .map(plan::node)
                        .filter(parent -> PlanKinds.isInTree(parent.kind()))
                        .orElse(node);
            }
        }
        return node;
    }

    private static List<Node> upwards(List<Node> path) {
        List<Node> up = new ArrayList<>(path);
        Collections.reverse(up);
        return up;
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** @param folded whether what was found below counts too */
    public Optional<Severity> worst(NodeId node, boolean folded) {
        return Optional.ofNullable((folded ? withBelow : own).get(node));
    }
}
