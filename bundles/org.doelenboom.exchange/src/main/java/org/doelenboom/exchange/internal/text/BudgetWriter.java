package org.doelenboom.exchange.internal.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;

/** Writes what budget tables said. */
final class BudgetWriter {
    private final PlanWriter writer;
    private final SnapshotBuilder plan;

    BudgetWriter(PlanWriter writer) {
        this.writer = writer;
        this.plan = writer.plan();
    }

    void write(BudgetDraft budget) {
        for (BudgetDraft.Envelope envelope : budget.envelopes) {
            NodeId id = envelope.id;
            plan.add(id, plan.root(), BudgetKeys.ENVELOPE, Attributes.NONE);
            writer.put(id, PlanKeys.TITLE, envelope.title);
            plan.set(id, TargetKeys.NEIGHBOURHOOD, Optional.ofNullable(envelope.neighbourhood));
            plan.set(id, TargetKeys.AMOUNT, Optional.ofNullable(envelope.amount));
            plan.set(
                    id,
                    BudgetKeys.BUDGET_YEAR,
                    envelope.year > 0 ? Optional.of(BigDecimal.valueOf(envelope.year)) : Optional.empty());
            lines(envelope.lines, id);
        }
    }

    private void lines(List<BudgetDraft.Line> lines, NodeId above) {
        for (BudgetDraft.Line line : lines) {
            plan.add(line.id, above, BudgetKeys.LINE, Attributes.NONE);
            writer.put(line.id, PlanKeys.TITLE, line.title);
            writer.put(line.id, BudgetKeys.REMARK, line.remark);
            plan.set(line.id, TargetKeys.AMOUNT, Optional.ofNullable(line.amount));
            plan.set(line.id, BudgetKeys.AMOUNT_RULE, Optional.ofNullable(line.rule));
            plan.set(
                    line.id, BudgetKeys.MONTHS, Optional.ofNullable(line.months).map(BigDecimal::valueOf));
            plan.set(line.id, PlanKeys.DELIVERY, Optional.ofNullable(line.delivery));
            lines(line.details, line.id);
        }
    }
}
