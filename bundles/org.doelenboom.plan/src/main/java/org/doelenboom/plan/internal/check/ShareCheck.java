package org.doelenboom.plan.internal.check;

import java.math.BigDecimal;
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
import org.doelenboom.plan.ActionShare;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TreeKeys;
import org.osgi.service.component.annotations.Component;

/** The shares of a shared action make 100 per cent (R1). */
@Component
public final class ShareCheck implements PlanCheck {
    @Override
    public String rule() {
        return "R1";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.ACTION);
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public void check(Snapshot plan, Node action, Consumer<Problem> found) {
        List<ActionShare> shares = action.get(TreeKeys.SHARES);
        BigDecimal sum = shares.stream().map(ActionShare::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!shares.isEmpty() && sum.compareTo(BigDecimal.valueOf(100)) != 0) {
            List<NodeId> objectives =
                    shares.stream().map(ActionShare::objective).toList();
            Report.error(rule(), found)
                    .at(
                            action,
                            "R1",
                            Report.figures("sum", sum.toPlainString()),
                            Report.fix("R1", edit -> edit.set(action.id(), TreeKeys.SHARES, equally(objectives))));
        }
    }

    /** Whole per cents; the first takes what does not come out. */
    static List<ActionShare> equally(List<NodeId> objectives) {
        int each = 100 / objectives.size();
        List<ActionShare> shares = new ArrayList<>();
        for (NodeId objective : objectives) {
            int share = shares.isEmpty() ? 100 - each * (objectives.size() - 1) : each;
            shares.add(new ActionShare(objective, BigDecimal.valueOf(share)));
        }
        return shares;
    }
}
