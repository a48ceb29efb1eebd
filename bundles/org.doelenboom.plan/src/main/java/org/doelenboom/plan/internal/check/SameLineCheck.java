package org.doelenboom.plan.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.AmountRule;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.BudgetLine;
import org.doelenboom.plan.budget.Envelope;
import org.osgi.service.component.annotations.Component;

/** The same line of two neighbourhoods has the same rule (B2), and on the same basis the same amount (B3), or a reason. */
@Component(service = org.doelenboom.api.check.PlanCheck.class)
public final class SameLineCheck implements IndexedCheck {
    @Override
    public String rule() {
        return "B2";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(BudgetKeys.LINE);
    }

    @Override
    public Reach reach() {
        return Reach.PARENT;
    }

    @Override
    public Set<KindId> affectedBy() {
        return Set.of(BudgetKeys.ENVELOPE);
    }

    @Override
    public boolean spreads(Node before, Node after) {
        return !before.get(PlanKeys.TITLE).equals(after.get(PlanKeys.TITLE));
    }

    @Override
    public Set<String> keys(Snapshot plan, Node node) {
        BudgetLine line = new BudgetLine(plan, node);
        String year =
                line.envelope().flatMap(Envelope::year).map(String::valueOf).orElse("");
        String above = line.above()
                .filter(parent -> parent.kind().equals(BudgetKeys.LINE))
                .map(parent -> Titles.of(plan, parent))
                .orElse("");
        String title = Titles.of(plan, node);
        return title.isEmpty() ? Set.of() : Set.of((year + "/" + above + "/" + title).toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean comparesAlike() {
        return true;
    }

    @Override
    public void check(Snapshot plan, String key, Collection<Node> alike, Consumer<Problem> found) {
        List<BudgetLine> lines =
                alike.stream().map(node -> new BudgetLine(plan, node)).toList();
        boolean explained = alike.stream()
                .anyMatch(node -> !node.get(BudgetKeys.AMOUNT_REASON).isEmpty());
        for (BudgetLine line : explained ? List.<BudgetLine>of() : lines.subList(1, lines.size())) {
            compare(lines.get(0), line, found);
        }
    }

    private static void compare(BudgetLine first, BudgetLine other, Consumer<Problem> found) {
        if (first.amount().isEmpty() || other.amount().isEmpty()) {
            return;
        }
        BigDecimal one = first.amount().get();
        BigDecimal two = other.amount().get();
        boolean shares = first.rule() instanceof AmountRule.Share && other.rule() instanceof AmountRule.Share;
        if (shares) {
            Optional<BigDecimal> part = part(first);
            Optional<BigDecimal> otherPart = part(other);
            if (part.isPresent() && otherPart.isPresent() && part.get().compareTo(otherPart.get()) != 0) {
                Report.warning("B2", found)
                        .at(
                                other.node(),
                                "B2",
                                Report.figures(
                                        "part",
                                        otherPart.get().toPlainString(),
                                        "otherPart",
                                        part.get().toPlainString()));
            }
        } else if (one.compareTo(two) != 0 && sameBasis(first, other)) {
            Report.warning("B3", found)
                    .at(
                            other.node(),
                            "B3",
                            Report.figures("amount", BudgetLineCheck.euro(two), "other", BudgetLineCheck.euro(one)));
        }
    }

    /** Per cent of what the lines of a fixed amount leave. */
    private static Optional<BigDecimal> part(BudgetLine line) {
        Node above = line.above().orElse(null);
        if (above == null || above.get(TargetKeys.AMOUNT).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal base = above.get(TargetKeys.AMOUNT)
                .get()
                .subtract(BudgetLine.sum(BudgetLine.below(line.plan(), above).stream()
                        .filter(one -> one.rule() instanceof AmountRule.Fixed)
                        .toList()));
        return base.signum() <= 0
                ? Optional.empty()
                : line.amount()
                        .map(amount -> amount.multiply(BigDecimal.valueOf(100)).divide(base, 2, RoundingMode.HALF_UP));
    }

    private static boolean sameBasis(BudgetLine first, BudgetLine other) {
        boolean fixed = first.rule() instanceof AmountRule.Fixed && other.rule() instanceof AmountRule.Fixed;
        Optional<BigDecimal> months = first.node().get(BudgetKeys.MONTHS);
        boolean sameMonths = months.isPresent()
                && other.node()
                        .get(BudgetKeys.MONTHS)
                        .filter(one -> one.compareTo(months.get()) == 0)
                        .isPresent();
        BilingualText remark = first.node().get(BudgetKeys.REMARK);
        boolean sameRemark = !remark.isEmpty() && remark.equals(other.node().get(BudgetKeys.REMARK));
        return fixed && (sameMonths || sameRemark);
    }
}
