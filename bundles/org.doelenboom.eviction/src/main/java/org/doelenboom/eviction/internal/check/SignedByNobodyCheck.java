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
import org.doelenboom.eviction.Protocol;
import org.osgi.service.component.annotations.Component;

/** A protocol has a date of signing, and names no service that signed. */
@Component(property = EvictionKinds.PROPERTY)
public final class SignedByNobodyCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EvictionKinds.PROTOCOL);

    @Override
    public String rule() {
        return "EV1";
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
        Protocol protocol = new Protocol(node);
        if (protocol.signed().isEmpty() || !protocol.services().isEmpty()) {
            return;
        }
        List<QuickFix> fixes = new ArrayList<>();
        protocol.replaces(plan)
                .map(Protocol::services)
                .filter(services -> !services.isEmpty())
                .ifPresent(services -> fixes.add(new QuickFix(
                        message("fix.EV1.services", services.size()),
                        edit -> edit.set(node.id(), EvictionKeys.SERVICES, services))));
        fixes.add(new QuickFix(
                message("fix.EV1.unsigned"), edit -> edit.set(node.id(), EvictionKeys.SIGNED, Optional.empty())));
        Problem problem = new Problem(rule(), Severity.WARNING, node.id(), message("problem.EV1"));
        found.accept(problem.withFixes(fixes.toArray(new QuickFix[0])));
    }
}
