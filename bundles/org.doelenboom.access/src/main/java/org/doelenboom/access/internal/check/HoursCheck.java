package org.doelenboom.access.internal.check;

import static org.doelenboom.access.AccessModule.message;

import java.time.LocalTime;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Opening;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.osgi.service.component.annotations.Component;

/** Hours have no day, no time that can be read, or end before they begin: the week cannot show them. */
@Component(property = AccessKinds.PROPERTY)
public final class HoursCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(AccessKinds.OPENING);

    @Override
    public String rule() {
        return "AC2";
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
        Opening opening = new Opening(node);
        if (opening.days().isEmpty()) {
            found.accept(problem(node, "problem.AC2.days"));
        }
        LocalTime first = opening.opens().orElse(null);
        LocalTime last = opening.closes().orElse(null);
        if (first == null || last == null) {
            found.accept(problem(node, "problem.AC2.times"));
        } else if (first.equals(last)) {
            found.accept(problem(node, "problem.AC2.same"));
        } else if (first.isAfter(last)) {
            found.accept(problem(node, "problem.AC2.order", Opening.written(first), Opening.written(last))
                    .withFixes(new QuickFix(message("fix.AC2"), edit -> {
                        edit.set(node.id(), AccessKeys.OPENS, Opening.written(last));
                        edit.set(node.id(), AccessKeys.CLOSES, Opening.written(first));
                    })));
        }
        if (opening.everyWeeks() > 1 && opening.from().isEmpty()) {
            found.accept(problem(node, "problem.AC2.every", opening.everyWeeks()));
        }
    }

    private Problem problem(Node node, String key, Object... arguments) {
        return new Problem(rule(), Severity.WARNING, node.id(), message(key, arguments));
    }
}
