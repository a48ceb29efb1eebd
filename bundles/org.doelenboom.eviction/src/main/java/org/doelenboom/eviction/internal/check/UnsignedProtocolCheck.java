package org.doelenboom.eviction.internal.check;

import static org.doelenboom.eviction.internal.EvictionMessages.message;

import java.util.ArrayList;
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
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.EvictionStage;
import org.doelenboom.eviction.Protocol;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** An action guides people by a protocol that nobody has signed yet. */
@Component(property = EvictionKinds.PROPERTY)
public final class UnsignedProtocolCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(PlanKinds.ACTION);

    @Override
    public String rule() {
        return "EV3";
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
        boolean guides = node.get(EvictionKeys.STAGE)
                .filter(EvictionStage.GUIDED::equals)
                .isPresent();
        Protocol protocol = node.get(EvictionKeys.PROTOCOL)
                .flatMap(id -> Protocol.find(plan, id))
                .orElse(null);
        if (!guides || protocol == null || protocol.signed().isPresent()) {
            return;
        }
        List<QuickFix> fixes = new ArrayList<>();
        protocol.replaces(plan)
                .filter(earlier -> earlier.signed().isPresent())
                .ifPresent(earlier -> fixes.add(new QuickFix(
                        message("fix.EV3.earlier"),
                        edit -> edit.set(node.id(), EvictionKeys.PROTOCOL, Optional.of(earlier.id())))));
        Problem problem = new Problem(rule(), Severity.WARNING, node.id(), message("problem.EV3"));
        found.accept(problem.withFixes(fixes.toArray(new QuickFix[0])));
    }
}
