package org.doelenboom.plan.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TargetKeys;

/** A line of a budget, or the detail of a line, as it stands in one snapshot. */
public record BudgetLine(Snapshot plan, Node node) {
    /** @throws IllegalArgumentException when the node is no budget line */
    public BudgetLine {
        if (!node.kind().equals(BudgetKeys.LINE)) {
            throw new IllegalArgumentException(node + " is no budget line");
        }
    }

    /** The lines directly below an envelope or line, in their order. */
    public static List<BudgetLine> below(Snapshot plan, Node above) {
        return plan.children(above).stream()
                .filter(child -> child.kind().equals(BudgetKeys.LINE))
                .map(child -> new BudgetLine(plan, child))
                .toList();
    }

    /** The sum of what the lines plan; those without an amount count for nothing. */
    public static BigDecimal sum(List<BudgetLine> lines) {
        return lines.stream().flatMap(line -> line.amount().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Optional<BigDecimal> amount() {
        return node.get(TargetKeys.AMOUNT);
    }

    public AmountRule rule() {
        return node.get(BudgetKeys.AMOUNT_RULE).orElseGet(AmountRule.Fixed::new);
    }

    public List<BudgetLine> details() {
        return below(plan, node);
    }

    /** What it stands below, an envelope or a line; empty where it stands elsewhere. */
    public Optional<Node> above() {
        return node.parent()
                .flatMap(plan::find)
                .filter(parent -> parent.kind().equals(BudgetKeys.ENVELOPE)
                        || parent.kind().equals(BudgetKeys.LINE));
    }

    /** Its envelope; empty where it stands in none. */
    public Optional<Envelope> envelope() {
        return above().flatMap(parent -> parent.kind().equals(BudgetKeys.ENVELOPE)
                ? Optional.of(new Envelope(plan, parent))
                : new BudgetLine(plan, parent).envelope());
    }

    /** Who spends it: its own mode, else that of the line above. */
    public Optional<DeliveryMode> delivery() {
        return node.get(PlanKeys.DELIVERY)
                .or(() -> above().filter(parent -> parent.kind().equals(BudgetKeys.LINE))
                        .flatMap(parent -> new BudgetLine(plan, parent).delivery()));
    }

    /**
     * What its rule yields, rounded to the cent; empty where the amount is fixed or what the rule needs is not there.
     */
    public Optional<BigDecimal> yield() {
        Optional<BigDecimal> whole = above().flatMap(parent -> parent.get(TargetKeys.AMOUNT));
        AmountRule rule = rule();
        if (whole.isEmpty() || rule instanceof AmountRule.Fixed) {
            return Optional.empty();
        }
        List<BudgetLine> beside = below(plan, above().orElseThrow());
        if (rule instanceof AmountRule.Rest) {
            return Optional.of(whole.get().subtract(sum(others(beside))));
        }
        if (rule instanceof AmountRule.Equal) {
            long parts = beside.stream()
                    .filter(line -> line.rule() instanceof AmountRule.Equal)
                    .count();
            return Optional.of(whole.get().divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP));
        }
        AmountRule.Share share = (AmountRule.Share) rule;
        BigDecimal base = share.base() == AmountRule.Base.WHOLE ? whole.get() : afterFixed(whole.get(), beside);
        return Optional.of(base.multiply(share.numerator())
                .divide(share.denominator(), 2, RoundingMode.HALF_UP)
                .add(share.plus()));
    }

    private List<BudgetLine> others(List<BudgetLine> beside) {
        return beside.stream()
                .filter(line -> !line.node().id().equals(node.id()))
                .toList();
    }

    private static BigDecimal afterFixed(BigDecimal whole, List<BudgetLine> beside) {
        return whole.subtract(sum(beside.stream()
                .filter(line -> line.rule() instanceof AmountRule.Fixed)
                .toList()));
    }

    /** What is left of its amount after its details; the whole amount where it has none. */
    public Optional<BigDecimal> left() {
        return amount().map(amount -> amount.subtract(sum(details())));
    }
}
