package org.doelenboom.employment.internal.check;

import static org.doelenboom.employment.internal.EmploymentMessages.message;

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
import org.doelenboom.employment.Brackets;
import org.doelenboom.employment.Cohort;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.plan.TargetOverlap;
import org.osgi.service.component.annotations.Component;

/** Two cohorts share ages, and neither says whether a person may be counted in both (requirements N2). */
@Component(property = EmploymentKinds.PROPERTY)
public final class OverlapCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EmploymentKinds.COHORT);

    @Override
    public String rule() {
        return "EM3";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.PLAN;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        Cohort cohort = new Cohort(plan, node);
        if (cohort.overlap().isPresent()) {
            return;
        }
        List<Cohort> before = Cohort.all(plan).stream()
                .takeWhile(other -> !other.id().equals(cohort.id()))
                .filter(other -> other.overlap().isEmpty())
                .filter(cohort::sharesAgesWith)
                .toList();
        for (Cohort other : before) {
            String own = Brackets.written(cohort.ageFrom(), cohort.ageTo());
            String others = Brackets.written(other.ageFrom(), other.ageTo());
            Problem problem = new Problem(
                    rule(),
                    Severity.WARNING,
                    cohort.id(),
                    message("problem.EM3", own, others),
                    Map.of("cohort", own, "other", others),
                    false,
                    List.of());
            found.accept(problem.withFixes(
                    fix("fix.EM3.separate", cohort, TargetOverlap.DISJOINT),
                    fix("fix.EM3.shared", cohort, TargetOverlap.OVERLAPPING)));
        }
    }

    private static QuickFix fix(String label, Cohort cohort, TargetOverlap overlap) {
        return new QuickFix(
                message(label), edit -> edit.set(cohort.id(), EmploymentKeys.OVERLAP, Optional.of(overlap)));
    }
}
