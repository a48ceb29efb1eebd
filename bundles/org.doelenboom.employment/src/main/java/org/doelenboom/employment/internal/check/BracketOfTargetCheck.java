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
import org.doelenboom.employment.Brackets;
import org.doelenboom.employment.Cohort;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.osgi.service.component.annotations.Component;

/** A cohort has another bracket than a target that is filled from it (LWGC plan: identified among 16 to 35, counted among 25 to 35). */
@Component(property = EmploymentKinds.PROPERTY)
public final class BracketOfTargetCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EmploymentKinds.COHORT);

    @Override
    public String rule() {
        return "EM2";
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
        for (Target target : cohort.filledTargets()) {
            Optional<BigDecimal> from = target.node().get(TargetKeys.AGE_FROM);
            Optional<BigDecimal> to = target.node().get(TargetKeys.AGE_TO);
            boolean says = from.isPresent() || to.isPresent();
            if (says && (differ(from, cohort.ageFrom()) || differ(to, cohort.ageTo()))) {
                report(cohort, target, found);
            }
        }
    }

    private static boolean differ(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() != other.isPresent()
                || one.isPresent() && one.get().compareTo(other.get()) != 0;
    }

    private void report(Cohort cohort, Target target, Consumer<Problem> found) {
        Optional<BigDecimal> from = target.node().get(TargetKeys.AGE_FROM);
        Optional<BigDecimal> to = target.node().get(TargetKeys.AGE_TO);
        String own = Brackets.written(cohort.ageFrom(), cohort.ageTo());
        String asked = Brackets.written(from, to);
        Problem problem = new Problem(
                rule(),
                Severity.ERROR,
                cohort.id(),
                message("problem.EM2", own, asked),
                Map.of("cohort", own, "target", asked),
                false,
                List.of());
        found.accept(problem.withFixes(
                new QuickFix(message("fix.EM2.cohort", asked), edit -> {
                    edit.set(cohort.id(), EmploymentKeys.AGE_FROM, from);
                    edit.set(cohort.id(), EmploymentKeys.AGE_TO, to);
                }),
                new QuickFix(message("fix.EM2.target", own), edit -> {
                    edit.set(target.node().id(), TargetKeys.AGE_FROM, cohort.ageFrom());
                    edit.set(target.node().id(), TargetKeys.AGE_TO, cohort.ageTo());
                })));
    }
}
