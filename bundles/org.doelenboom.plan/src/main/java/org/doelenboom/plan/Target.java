package org.doelenboom.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/** A figure to be reached, as it stands in one snapshot. */
public record Target(Snapshot plan, Node node) {
    /** @throws IllegalArgumentException when the node is no target */
    public Target {
        if (!node.kind().equals(TargetKeys.TARGET)) {
            throw new IllegalArgumentException(node + " is no target");
        }
    }

    /** The targets that stand directly below an item. */
    public static List<Target> of(Snapshot plan, Node item) {
        return plan.children(item).stream()
                .filter(child -> child.kind().equals(TargetKeys.TARGET))
                .map(child -> new Target(plan, child))
                .toList();
    }

    /** What it is a target of. */
    public Node item() {
        return plan.node(node.parent().orElseThrow());
    }

    public Optional<BigDecimal> amount() {
        return node.get(TargetKeys.AMOUNT);
    }

    public boolean isPerYear() {
        return node.get(TargetKeys.BASIS).filter(TargetBasis.PER_YEAR::equals).isPresent();
    }

    public boolean isPerNeighbourhood() {
        return node.get(TargetKeys.SCOPE)
                .filter(TargetScope.PER_NEIGHBOURHOOD::equals)
                .isPresent();
    }

    public boolean isCumulative() {
        return node.get(TargetKeys.COUNTING)
                .filter(TargetCounting.CUMULATIVE::equals)
                .isPresent();
    }

    public TargetBound bound() {
        return node.get(TargetKeys.BOUND).orElse(TargetBound.EXACT);
    }

    /** The years that it holds in, its own or the plan's; empty where neither says. */
    public List<Integer> years() {
        Optional<Integer> first = year(TargetKeys.FROM_YEAR, PlanKeys.FIRST_YEAR);
        Optional<Integer> last = year(TargetKeys.TO_YEAR, PlanKeys.LAST_YEAR);
        List<Integer> years = new ArrayList<>();
        if (first.isPresent() && last.isPresent() && last.get() - first.get() < 100) {
            for (int year = first.get(); year <= last.get(); year++) {
                years.add(year);
            }
        }
        return years;
    }

    private Optional<Integer> year(Key<Optional<BigDecimal>> own, Key<Optional<BigDecimal>> ofPlan) {
        return node.get(own)
                .or(() -> plan.root().get(ofPlan))
                .filter(year -> year.compareTo(BigDecimal.ZERO) > 0 && year.compareTo(BigDecimal.valueOf(9999)) <= 0)
                .map(BigDecimal::intValue);
    }

    /**
     * The neighbourhoods that it counts in: those that the item is limited to, else all of the plan. An extension area is served
     * from the others and has no share of its own.
     */
    public List<NodeId> neighbourhoods() {
        List<NodeId> limited = item().get(PlanKeys.NEIGHBOURHOODS);
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(PlanKinds.NEIGHBOURHOOD) && !child.get(PlanKeys.EXTENSION))
                .map(Node::id)
                .filter(id -> limited.isEmpty() || limited.contains(id))
                .toList();
    }

    /** What was reported by hand, in the order of the plan. */
    public List<Node> measurements() {
        return plan.children(node).stream()
                .filter(child -> child.kind().equals(TargetKeys.MEASUREMENT))
                .toList();
    }
}
