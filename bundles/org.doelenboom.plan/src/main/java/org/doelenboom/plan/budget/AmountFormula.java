package org.doelenboom.plan.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doelenboom.api.document.Node;
import org.doelenboom.plan.TargetKeys;

/** The sums that amounts come from, in figures and signs, which every language reads: {@code 174.240 = 344.000 − 80.000 − 89.760}. */
public final class AmountFormula {
    private AmountFormula() {}

    /**
     * What the rule of a line yields, and how; empty where the amount is fixed or what the rule needs is not there.
     *
     * @param written how a figure is written
     */
    public static Optional<String> of(BudgetLine line, Function<BigDecimal, String> written) {
        Optional<BigDecimal> yield = line.yield();
        Optional<Node> above = line.above();
        Optional<BigDecimal> whole = above.flatMap(parent -> parent.get(TargetKeys.AMOUNT));
        if (yield.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        List<BudgetLine> beside = BudgetLine.below(line.plan(), above.orElseThrow());
        return Optional.of(written.apply(yield.get()) + " = " + terms(line, whole.get(), beside, written));
    }

    private static String terms(
            BudgetLine line, BigDecimal whole, List<BudgetLine> beside, Function<BigDecimal, String> written) {
        AmountRule rule = line.rule();
        String start = written.apply(whole);
        if (rule instanceof AmountRule.Share share) {
            String base = share.base() == AmountRule.Base.WHOLE
                    ? start
                    : "(" + start + minus(beside, one -> one.rule() instanceof AmountRule.Fixed, written) + ")";
            String plus = share.plus().signum() == 0
                    ? ""
                    : (share.plus().signum() < 0 ? " − " : " + ")
                            + written.apply(share.plus().abs());
            return base + " × " + fraction(share, written) + plus;
        }
        if (rule instanceof AmountRule.Equal) {
            long parts = beside.stream()
                    .filter(one -> one.rule() instanceof AmountRule.Equal)
                    .count();
            return start + " ÷ " + parts;
        }
        return start + minus(beside, one -> !one.node().id().equals(line.node().id()), written);
    }

    private static String minus(
            List<BudgetLine> lines,
            java.util.function.Predicate<BudgetLine> which,
            Function<BigDecimal, String> written) {
        return lines.stream()
                .filter(which)
                .flatMap(line -> line.amount().stream())
                .map(amount -> " − " + written.apply(amount))
                .collect(Collectors.joining());
    }

    /** {@code 1/3}, or {@code 34 %} where it is a hundredth part. */
    public static String fraction(AmountRule.Share share, Function<BigDecimal, String> written) {
        return share.denominator().compareTo(BigDecimal.valueOf(100)) == 0
                ? written.apply(share.numerator()) + "\u00a0%"
                : written.apply(share.numerator()) + "/" + written.apply(share.denominator());
    }

    /** What lines plan together, and how; empty where none has an amount. */
    public static Optional<String> ofSum(List<BudgetLine> lines, Function<BigDecimal, String> written) {
        List<String> terms = lines.stream()
                .flatMap(line -> line.amount().stream())
                .map(written)
                .toList();
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(written.apply(BudgetLine.sum(lines)) + " = " + String.join(" + ", terms));
    }
}
