package org.doelenboom.access.internal.check;

import static org.doelenboom.access.AccessModule.message;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Barrier;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.osgi.service.component.annotations.Component;

/** A barrier is said to be gone while a step is still to be done. */
@Component(property = AccessKinds.PROPERTY)
public final class EndedBarrierCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(AccessKinds.BARRIER);

    @Override
    public String rule() {
        return "AC8";
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
        Barrier barrier = new Barrier(plan, node);
        long open =
                barrier.steps().stream().filter(step -> step.done().isEmpty()).count();
        if (barrier.outcome().isEmpty() || open == 0) {
            return;
        }
        Problem problem = new Problem(rule(), Severity.WARNING, node.id(), message("problem.AC8", open));
        found.accept(problem.withFixes(
                new QuickFix(message("fix.AC8"), edit -> edit.set(node.id(), AccessKeys.OUTCOME, Optional.empty()))));
    }
}
