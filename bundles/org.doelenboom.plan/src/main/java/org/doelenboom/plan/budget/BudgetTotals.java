package org.doelenboom.plan.budget;

import java.math.BigDecimal;
import java.util.List;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.DeliveryMode;

/**
 * What all envelopes of one year make together.
 *
 * @param amount what may be spent
 * @param planned what the lines plan
 * @param own of that, by the public welfare centre itself
 * @param call of that, through the call for projects
 * @param paid what was paid so far
 * @param envelopes how many there are
 */
public record BudgetTotals(
        int year,
        BigDecimal amount,
        BigDecimal planned,
        BigDecimal own,
        BigDecimal call,
        BigDecimal paid,
        int envelopes) {
    /** The years that have an envelope, in rising order. */
    public static List<Integer> years(Snapshot plan) {
        return Envelope.of(plan).stream()
                .flatMap(envelope -> envelope.year().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Of one year; zeros where it has no envelope. */
    public static BudgetTotals of(Snapshot plan, int year) {
        BudgetTotals totals = new BudgetTotals(
                year, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);
        for (Envelope envelope : Envelope.of(plan)) {
            if (envelope.year().filter(own -> own == year).isPresent()) {
                totals = new BudgetTotals(
                        year,
                        totals.amount.add(envelope.amount().orElse(BigDecimal.ZERO)),
                        totals.planned.add(envelope.planned()),
                        totals.own.add(envelope.planned(DeliveryMode.OWN)),
                        totals.call.add(envelope.planned(DeliveryMode.CALL)),
                        totals.paid.add(envelope.sum(BudgetKeys.PAID)),
                        totals.envelopes + 1);
            }
        }
        return totals;
    }

    /** What is neither: staff. */
    public BigDecimal other() {
        return planned.subtract(own).subtract(call);
    }

    /** What is not planned yet; negative where too much is. */
    public BigDecimal left() {
        return amount.subtract(planned);
    }
}
