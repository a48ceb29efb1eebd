package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.Envelope;
import org.doelenboom.plan.schedule.Schedule;
import org.osgi.service.component.annotations.Component;

/** Once there is a budget, every neighbourhood has one or says whose it lives on, and every year of the plan has one or a reason (B6). */
@Component
public final class TerritoryBudgetCheck implements PlanCheck {
    @Override
    public String rule() {
        return "B6";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.NEIGHBOURHOOD, PlanKinds.PLAN);
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public Set<KindId> affectedBy() {
        return Set.of(BudgetKeys.ENVELOPE, PlanKinds.NEIGHBOURHOOD);
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        List<Envelope> envelopes = Envelope.of(plan);
        List<NodeId> covered = envelopes.stream()
                .flatMap(one -> one.neighbourhood().stream())
                .distinct()
                .toList();
        if (node.kind().equals(PlanKinds.PLAN)) {
            years(plan, envelopes, found);
        } else if (!covered.isEmpty()
                && !covered.contains(node.id())
                && node.get(BudgetKeys.PAID_FROM).isEmpty()) {
            Report.warning(rule(), found)
                    .at(
                            node,
                            "B6",
                            Report.figures("neighbourhood", Titles.of(plan, node)),
                            Report.fix("B6", edit -> edit.set(node.id(), BudgetKeys.PAID_FROM, covered)));
        }
    }

    private void years(Snapshot plan, List<Envelope> envelopes, Consumer<Problem> found) {
        List<Integer> bare = new ArrayList<>(new Schedule(plan).planYears());
        envelopes.forEach(envelope -> envelope.year().ifPresent(bare::remove));
        if (!envelopes.isEmpty()
                && !bare.isEmpty()
                && plan.root().get(BudgetKeys.LATER_BUDGETS).isEmpty()) {
            String years = String.join(", ", bare.stream().map(String::valueOf).toList());
            Report.warning(rule(), found).at(plan.root(), "B6.years", Report.figures("years", years));
        }
    }
}
