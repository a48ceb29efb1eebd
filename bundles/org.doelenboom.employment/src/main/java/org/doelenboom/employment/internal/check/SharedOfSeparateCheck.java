package org.doelenboom.employment.internal.check;

import static org.doelenboom.employment.internal.EmploymentMessages.message;

import java.util.List;
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
import org.doelenboom.employment.Cohort;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.SharedCount;
import org.doelenboom.employment.StageFigures;
import org.doelenboom.plan.TargetOverlap;
import org.osgi.service.component.annotations.Component;

/** People are counted as shared by cohorts of which one says that nobody is in both. */
@Component(property = EmploymentKinds.PROPERTY)
public final class SharedOfSeparateCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EmploymentKinds.SHARED);

    @Override
    public String rule() {
        return "EM4";
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
        List<Cohort> separate = new SharedCount(plan, node)
                .cohorts().stream()
                        .flatMap(id -> Cohort.find(plan, id).stream())
                        .filter(cohort -> cohort.overlap()
                                .filter(TargetOverlap.DISJOINT::equals)
                                .isPresent())
                        .toList();
        if (separate.isEmpty() || StageFigures.of(node).isEmpty()) {
            return;
        }
        Problem problem = new Problem(rule(), Severity.ERROR, node.id(), message("problem.EM4"));
        found.accept(problem.withFixes(new QuickFix(message("fix.EM4"), edit -> {
            for (Cohort cohort : separate) {
                edit.set(cohort.id(), EmploymentKeys.OVERLAP, Optional.of(TargetOverlap.OVERLAPPING));
            }
        })));
    }
}
