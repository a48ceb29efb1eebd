package org.doelenboom.access.internal.check;

import static org.doelenboom.access.AccessModule.message;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.osgi.service.component.annotations.Component;

/** The ages that a service is there for stand in the wrong order. */
@Component(property = AccessKinds.PROPERTY)
public final class AgeOrderCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(AccessKinds.SERVICE);

    @Override
    public String rule() {
        return "AC13";
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
        Optional<BigDecimal> from = node.get(AccessKeys.AGE_FROM);
        Optional<BigDecimal> to = node.get(AccessKeys.AGE_TO);
        if (from.isEmpty() || to.isEmpty() || from.get().compareTo(to.get()) <= 0) {
            return;
        }
        Problem problem = new Problem(
                rule(),
                Severity.ERROR,
                node.id(),
                message("problem.AC13", from.get().toPlainString(), to.get().toPlainString()));
        found.accept(problem.withFixes(new QuickFix(message("fix.AC13"), edit -> {
            edit.set(node.id(), AccessKeys.AGE_FROM, to);
            edit.set(node.id(), AccessKeys.AGE_TO, from);
        })));
    }
}
