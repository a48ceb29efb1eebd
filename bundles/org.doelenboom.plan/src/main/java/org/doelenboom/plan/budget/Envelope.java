package org.doelenboom.plan.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.TargetKeys;

/** What one neighbourhood may spend in one year, as it stands in one snapshot. */
public record Envelope(Snapshot plan, Node node) {
    /** @throws IllegalArgumentException when the node is no envelope */
    public Envelope {
        if (!node.kind().equals(BudgetKeys.ENVELOPE)) {
            throw new IllegalArgumentException(node + " is no envelope");
        }
    }

    /** The plan's envelopes, in their order. */
    public static List<Envelope> of(Snapshot plan) {
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(BudgetKeys.ENVELOPE))
                .map(child -> new Envelope(plan, child))
                .toList();
    }

    public Optional<BigDecimal> amount() {
        return node.get(TargetKeys.AMOUNT);
    }

    /** Empty for the whole plan. */
    public Optional<NodeId> neighbourhood() {
        return node.get(TargetKeys.NEIGHBOURHOOD);
    }

    public Optional<Integer> year() {
        return node.get(BudgetKeys.BUDGET_YEAR)
                .filter(year -> year.signum() > 0 && year.compareTo(BigDecimal.valueOf(9999)) <= 0)
                .map(BigDecimal::intValue);
    }

    public List<BudgetLine> lines() {
        return BudgetLine.below(plan, node);
    }

    /** Its lines and all their details, each before its own details. */
    public List<BudgetLine> allLines() {
        List<BudgetLine> all = new ArrayList<>();
        collect(lines(), all);
        return all;
    }

    private static void collect(List<BudgetLine> lines, List<BudgetLine> all) {
        for (BudgetLine line : lines) {
            all.add(line);
            collect(line.details(), all);
        }
    }

    /** What its lines plan together, without their details. */
    public BigDecimal planned() {
        return BudgetLine.sum(lines());
    }

    /** What its lines leave of it; negative where they plan too much; empty where it has no amount. */
    public Optional<BigDecimal> left() {
        return amount().map(amount -> amount.subtract(planned()));
    }

    /** What its lines plan for one way of delivery. */
    public BigDecimal planned(DeliveryMode mode) {
        return BudgetLine.sum(lines().stream()
                .filter(line -> line.delivery().filter(mode::equals).isPresent())
                .toList());
    }

    /**
     * The sum over the envelope of what became of the money, such as {@link BudgetKeys#PAID}: a line that has details counts by
     * them where any of them says something, so that nothing counts twice.
     */
    public BigDecimal sum(Key<Optional<BigDecimal>> state) {
        return sum(lines(), state);
    }

    static BigDecimal sum(List<BudgetLine> lines, Key<Optional<BigDecimal>> state) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BudgetLine line : lines) {
            BigDecimal details = sum(line.details(), state);
            sum = sum.add(
                    details.signum() != 0 ? details : line.node().get(state).orElse(BigDecimal.ZERO));
        }
        return sum;
    }
}
