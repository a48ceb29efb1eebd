package org.doelenboom.access.internal.check;

import static org.doelenboom.access.AccessModule.message;

import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Need;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.osgi.service.component.annotations.Component;

/** A need has a number of people, and nobody says where that comes from. */
@Component(property = AccessKinds.PROPERTY)
public final class NeedSourceCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(AccessKinds.NEED);

    @Override
    public String rule() {
        return "AC14";
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
        Need need = new Need(node);
        if (need.people().isReported() && need.source().isBlank()) {
            found.accept(new Problem(rule(), Severity.WARNING, node.id(), message("problem.AC14")));
        }
    }
}
