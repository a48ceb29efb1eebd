package org.doelenboom.plan.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.BudgetLine;
import org.doelenboom.plan.budget.Envelope;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.osgi.service.component.annotations.Component;

/** A line's amount is what its rule yields (B1) and what its details add up to (E1); a detail says what it is for (B4); a period other
 * than the budget's year has its reason (D9). */
@Component
public final class BudgetLineCheck implements PlanCheck {
    private final PerPlan<Funding> funding = new PerPlan<>(Funding::new);

    @Override
    public String rule() {
        return "B1";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(BudgetKeys.LINE, BudgetKeys.ENVELOPE);
    }

    @Override
    public Reach reach() {
        return Reach.FAMILY;
    }

    @Override
    public Set<KindId> affectedBy() {
        return Set.of(PlanKinds.THEME);
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        if (node.kind().equals(BudgetKeys.ENVELOPE)) {
            new Envelope(plan, node)
                    .amount()
                    .ifPresent(amount -> sums(node, amount, BudgetLine.below(plan, node), found));
            return;
        }
        BudgetLine line = new BudgetLine(plan, node);
        line.amount().ifPresent(amount -> {
            line.yield().ifPresent(yield -> rule(node, amount, yield, found));
            sums(node, amount, line.details(), found);
        });
        purpose(plan, line, found);
        period(line, found);
    }

    private static void rule(Node node, BigDecimal amount, BigDecimal yield, Consumer<Problem> found) {
        if (amount.compareTo(yield) != 0) {
            Report.warning("B1", found)
                    .at(
                            node,
                            "B1",
                            Report.figures("amount", euro(amount), "rule", euro(yield)),
                            Report.fix(
                                    "amount",
                                    edit -> edit.set(node.id(), TargetKeys.AMOUNT, Optional.of(yield)),
                                    euro(yield)));
        }
    }

    /** A detail without an amount may hold whatever is missing. */
    private static void sums(Node node, BigDecimal amount, List<BudgetLine> details, Consumer<Problem> found) {
        BigDecimal sum = BudgetLine.sum(details);
        boolean whole = details.stream().allMatch(detail -> detail.amount().isPresent());
        if (!details.isEmpty() && amount.compareTo(sum) != 0 && (whole || amount.compareTo(sum) < 0)) {
            Report.error("E1", found)
                    .at(
                            node,
                            "E1",
                            Report.figures(
                                    "amount", euro(amount), "sum", euro(sum), "difference", euro(amount.subtract(sum))),
                            Report.fix(
                                    "amount",
                                    edit -> edit.set(node.id(), TargetKeys.AMOUNT, Optional.of(sum)),
                                    euro(sum)));
        }
    }

    private void purpose(Snapshot plan, BudgetLine line, Consumer<Problem> found) {
        Node node = line.node();
        boolean detail = line.above()
                .filter(above -> above.kind().equals(BudgetKeys.LINE))
                .isPresent();
        boolean nothing = line.amount().filter(amount -> amount.signum() == 0).isPresent();
        if (!detail
                || nothing
                || !line.details().isEmpty()
                || !node.get(BudgetKeys.PAYS_FOR).isEmpty()
                || funding.of(plan).theme(node).isPresent()) {
            return;
        }
        QuickFix[] fixes = plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(PlanKinds.THEME))
                .limit(6)
                .map(theme -> Report.fix(
                        "B4",
                        edit -> edit.set(node.id(), PlanKeys.THEME, Optional.of(theme.id())),
                        Titles.of(plan, theme)))
                .toArray(QuickFix[]::new);
        Report.warning("B4", found).at(node, "B4", Report.figures("line", Titles.of(plan, node)), fixes);
    }

    private static void period(BudgetLine line, Consumer<Problem> found) {
        Node node = line.node();
        Optional<Integer> year = line.envelope().flatMap(Envelope::year);
        if (year.isEmpty() || !node.get(BudgetKeys.PERIOD_REASON).isEmpty()) {
            return;
        }
        Optional<BigDecimal> months = node.get(BudgetKeys.MONTHS);
        boolean outside = Stream.of(node.get(ScheduleKeys.START), node.get(ScheduleKeys.END))
                .flatMap(Optional::stream)
                .anyMatch(day -> day.getYear() != year.get());
        if (outside
                || months.filter(number -> number.compareTo(BigDecimal.valueOf(12)) > 0)
                        .isPresent()) {
            String said = months.map(BigDecimal::toPlainString).orElseGet(() -> length(node));
            Report.warning("D9", found).at(node, "D9", Report.figures("months", said, "year", year.get()));
        }
    }

    private static String length(Node node) {
        return node.get(ScheduleKeys.START)
                .flatMap(from -> node.get(ScheduleKeys.END)
                        .map(to -> Long.toString(java.time.temporal.ChronoUnit.MONTHS.between(from, to.plusDays(1)))))
                .orElse("?");
    }

    static String euro(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
