package org.doelenboom.access.internal.check;

import static org.doelenboom.access.AccessModule.message;

import java.time.LocalDate;
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
import org.doelenboom.plan.Days;
import org.osgi.service.component.annotations.Component;

/** The last day of hours, of a closure or of a promise lies before the first. */
@Component(property = AccessKinds.PROPERTY)
public final class DayOrderCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(AccessKinds.OPENING, AccessKinds.CLOSURE, AccessKinds.CARD_PARTNER);

    @Override
    public String rule() {
        return "AC3";
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
        Optional<LocalDate> first = node.get(AccessKeys.FROM);
        Optional<LocalDate> last = node.get(AccessKeys.UNTIL);
        if (first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get())) {
            return;
        }
        Problem problem = new Problem(
                rule(),
                Severity.ERROR,
                node.id(),
                message("problem.AC3", Days.written(last.get()), Days.written(first.get())));
        found.accept(problem.withFixes(new QuickFix(message("fix.AC3"), edit -> {
            edit.set(node.id(), AccessKeys.FROM, last);
            edit.set(node.id(), AccessKeys.UNTIL, first);
        })));
    }
}
