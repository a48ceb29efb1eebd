package org.doelenboom.eviction.internal.check;

import static org.doelenboom.eviction.internal.EvictionMessages.message;

import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.study.StudyKeys;
import org.doelenboom.eviction.study.Use;
import org.osgi.service.component.annotations.Component;

/** An initiative is to be taken over or adapted, and serves no objective or action yet. */
@Component(property = EvictionKinds.PROPERTY)
public final class UnusedInitiativeCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EvictionKinds.INITIATIVE);

    @Override
    public String rule() {
        return "EV14";
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
        boolean wanted = node.get(StudyKeys.USE).filter(use -> use != Use.LEAVE).isPresent();
        if (wanted && node.get(StudyKeys.SERVES).isEmpty()) {
            found.accept(new Problem(rule(), Severity.ADVICE, node.id(), message("problem.EV14")));
        }
    }
}
