package org.doelenboom.plan.internal.check;

import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.internal.PlanMessages;
import org.osgi.service.component.annotations.Component;

/** An intermediate objective rests on at least one finding and names at least one stakeholder (LWGC plan, lines 118 to 124). */
@Component
public final class GroundsCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(PlanKinds.INTERMEDIATE_OBJECTIVE);

    @Override
    public String rule() {
        return "S10";
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
        boolean finding = plan.linkedFrom(node.id()).stream()
                .flatMap(id -> plan.find(id).stream())
                .anyMatch(source -> source.kind().equals(PlanKinds.FINDING));
        boolean stakeholder = plan.children(node).stream()
                .anyMatch(child -> child.kind().equals(PlanKinds.PARTY_ROLE)
                        && child.get(PlanKeys.ROLE)
                                .filter(PartyRole.STAKEHOLDER::equals)
                                .isPresent());
        if (!finding) {
            report(node, "problem.S10.finding", found);
        }
        if (!stakeholder) {
            report(node, "problem.S10.stakeholder", found);
        }
    }

    private void report(Node node, String key, Consumer<Problem> found) {
        found.accept(new Problem(rule(), Severity.WARNING, node.id(), Message.of(PlanMessages.BUNDLE, key)));
    }
}
