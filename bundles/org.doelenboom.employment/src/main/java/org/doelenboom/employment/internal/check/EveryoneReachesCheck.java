package org.doelenboom.employment.internal.check;

import static org.doelenboom.employment.internal.EmploymentMessages.message;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.employment.Cohort;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.plan.Planned;
import org.osgi.service.component.annotations.Component;

/** As many are to reach the goal as are to be identified: nobody may drop out (requirements N4). */
@Component(property = EmploymentKinds.PROPERTY)
public final class EveryoneReachesCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EmploymentKinds.COHORT);

    @Override
    public String rule() {
        return "EM9";
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
        Planned goal = cohort.target().flatMap(Planned::of).orElse(null);
        Planned intake = cohort.intake().flatMap(Planned::of).orElse(null);
        if (goal == null || intake == null || goal.total().compareTo(intake.total()) < 0) {
            return;
        }
        String reach = goal.total().toPlainString();
        String come = intake.total().toPlainString();
        found.accept(new Problem(
                rule(),
                Severity.WARNING,
                node.id(),
                message("problem.EM9", reach, come),
                Map.of("goal", reach, "intake", come),
                false,
                List.of()));
    }
}
