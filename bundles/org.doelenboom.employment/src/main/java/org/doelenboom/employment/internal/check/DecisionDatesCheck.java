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
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.plan.Days;
import org.osgi.service.component.annotations.Component;

/** A decision was done, or should be done, before the consultation that took it. */
@Component(property = EmploymentKinds.PROPERTY)
public final class DecisionDatesCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EmploymentKinds.DECISION);

    @Override
    public String rule() {
        return "EM11";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.PARENT;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        LocalDate met = node.parent()
                .flatMap(plan::find)
                .flatMap(consultation -> consultation.get(EmploymentKeys.DATE))
                .orElse(null);
        if (met == null) {
            return;
        }
        report(node, "done", EmploymentKeys.DONE, met, found);
        report(node, "due", EmploymentKeys.DUE, met, found);
    }

    private void report(Node node, String which, Key<Optional<LocalDate>> key, LocalDate met, Consumer<Problem> found) {
        LocalDate day = node.get(key).filter(one -> one.isBefore(met)).orElse(null);
        if (day == null) {
            return;
        }
        Problem problem = new Problem(
                rule(),
                Severity.ERROR,
                node.id(),
                message("problem.EM11." + which, Days.written(day), Days.written(met)));
        found.accept(problem.withFixes(
                new QuickFix(
                        message("fix.EM11.day", Days.written(met)), edit -> edit.set(node.id(), key, Optional.of(met))),
                new QuickFix(message("fix.EM11.none"), edit -> edit.set(node.id(), key, Optional.empty()))));
    }
}
