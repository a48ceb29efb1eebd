package org.doelenboom.employment.internal.check;

import static org.doelenboom.employment.internal.EmploymentMessages.message;

import java.time.LocalDate;
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
import org.doelenboom.employment.Agreement;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.plan.Days;
import org.osgi.service.component.annotations.Component;

/** An agreement is over before it is signed, or is signed and names no partner. */
@Component(property = EmploymentKinds.PROPERTY)
public final class AgreementCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EmploymentKinds.AGREEMENT);

    @Override
    public String rule() {
        return "EM10";
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
        Agreement agreement = new Agreement(plan, node);
        LocalDate signed = agreement.signed().orElse(null);
        LocalDate until = agreement.until().orElse(null);
        if (signed != null && until != null && until.isBefore(signed)) {
            Problem problem = new Problem(
                    rule(),
                    Severity.ERROR,
                    node.id(),
                    message("problem.EM10.order", Days.written(until), Days.written(signed)));
            found.accept(problem.withFixes(new QuickFix(message("fix.EM10.swap"), edit -> {
                edit.set(node.id(), EmploymentKeys.SIGNED, Optional.of(until));
                edit.set(node.id(), EmploymentKeys.UNTIL, Optional.of(signed));
            })));
        }
        if (signed != null && agreement.partners().isEmpty()) {
            Problem problem = new Problem(rule(), Severity.WARNING, node.id(), message("problem.EM10.nobody"));
            found.accept(problem.withFixes(new QuickFix(
                    message("fix.EM10.unsigned"),
                    edit -> edit.set(node.id(), EmploymentKeys.SIGNED, Optional.empty()))));
        }
    }
}
