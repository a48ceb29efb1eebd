package org.doelenboom.access.internal.check;

import static org.doelenboom.access.AccessModule.message;

import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Criterion;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.osgi.service.component.annotations.Component;

/** A criterion does not say when it is met: it cannot be assessed (LWGC plan, line 269), least of all where it was. */
@Component(property = AccessKinds.PROPERTY)
public final class CriterionCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(AccessKinds.CRITERION);

    @Override
    public String rule() {
        return "AC9";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.CHILDREN;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        Criterion criterion = new Criterion(plan, node);
        if (criterion.isAssessable()) {
            return;
        }
        int assessments = criterion.assessments().size();
        found.accept(
                assessments == 0
                        ? new Problem(rule(), Severity.ADVICE, node.id(), message("problem.AC9"))
                        : new Problem(
                                rule(), Severity.WARNING, node.id(), message("problem.AC9.assessed", assessments)));
    }
}
