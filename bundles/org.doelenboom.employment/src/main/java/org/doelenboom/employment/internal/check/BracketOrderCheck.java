package org.doelenboom.employment.internal.check;

import static org.doelenboom.employment.internal.EmploymentMessages.message;

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
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.osgi.service.component.annotations.Component;

/** A cohort's bracket ends before it begins. */
@Component(property = EmploymentKinds.PROPERTY)
public final class BracketOrderCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EmploymentKinds.COHORT);

    @Override
    public String rule() {
        return "EM1";
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
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        Optional<BigDecimal> from = node.get(EmploymentKeys.AGE_FROM);
        Optional<BigDecimal> to = node.get(EmploymentKeys.AGE_TO);
        if (from.isEmpty() || to.isEmpty() || from.get().compareTo(to.get()) <= 0) {
            return;
        }
        String first = from.get().toPlainString();
        String last = to.get().toPlainString();
        Problem problem = new Problem(
                rule(),
                Severity.ERROR,
                node.id(),
                message("problem.EM1", first, last),
                Map.of("from", first, "to", last),
                false,
                List.of());
        found.accept(problem.withFixes(new QuickFix(message("fix.EM1", last, first), edit -> {
            edit.set(node.id(), EmploymentKeys.AGE_FROM, to);
            edit.set(node.id(), EmploymentKeys.AGE_TO, from);
        })));
    }
}
