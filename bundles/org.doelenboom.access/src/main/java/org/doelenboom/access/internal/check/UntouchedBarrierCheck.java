package org.doelenboom.access.internal.check;

import static org.doelenboom.access.AccessModule.message;

import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Barrier;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.osgi.service.component.annotations.Component;

/** A barrier was reported, and nothing was done with it. */
@Component(property = AccessKinds.PROPERTY)
public final class UntouchedBarrierCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(AccessKinds.BARRIER);

    @Override
    public String rule() {
        return "AC7";
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
        if (new Barrier(plan, node).isUntouched()) {
            found.accept(new Problem(rule(), Severity.WARNING, node.id(), message("problem.AC7")));
        }
    }
}
