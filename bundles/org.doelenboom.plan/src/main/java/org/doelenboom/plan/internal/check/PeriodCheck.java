package org.doelenboom.plan.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.internal.PlanMessages;
import org.osgi.service.component.annotations.Component;

/** The plan's last year lies before its first. */
@Component
public final class PeriodCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(PlanKinds.PLAN);

    @Override
    public String rule() {
        return "D1";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public void check(Snapshot plan, Node root, Consumer<Problem> found) {
        BigDecimal first = root.get(PlanKeys.FIRST_YEAR).orElse(null);
        BigDecimal last = root.get(PlanKeys.LAST_YEAR).orElse(null);
        if (first == null || last == null || first.compareTo(last) <= 0) {
            return;
        }
        Problem problem = new Problem(
                rule(),
                Severity.ERROR,
                root.id(),
                Message.of(PlanMessages.BUNDLE, "problem.D1.order", first, last),
                Map.of("first", first.toPlainString(), "last", last.toPlainString()),
                false,
                List.of());
        found.accept(problem.withFixes(new QuickFix(Message.of(PlanMessages.BUNDLE, "fix.D1.swap"), edit -> {
            edit.set(root.id(), PlanKeys.FIRST_YEAR, Optional.of(last));
            edit.set(root.id(), PlanKeys.LAST_YEAR, Optional.of(first));
        })));
    }
}
