package org.doelenboom.plan.internal.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.internal.PlanMessages;
import org.osgi.service.component.annotations.Component;

/** A link points to something that is no longer in the plan. */
@Component
public final class LinkCheck implements PlanCheck {
    @Override
    public String rule() {
        return "L3";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of();
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        node.attributes().forEach((name, value) -> {
            if (isBroken(plan, value)) {
                Problem problem =
                        new Problem(rule(), Severity.ERROR, node.id(), Message.of(PlanMessages.BUNDLE, "problem.L3"));
                found.accept(problem.withFixes(new QuickFix(
                        Message.of(PlanMessages.BUNDLE, "fix.L3"),
                        edit -> edit.setValue(node.id(), name, whole(plan, value)))));
            }
        });
    }

    private static boolean isBroken(Snapshot plan, Value value) {
        if (value instanceof Value.Link link) {
            return plan.find(link.target()).isEmpty();
        }
        if (value instanceof Value.Fields fields) {
            return fields.values().values().stream().anyMatch(field -> isBroken(plan, field));
        }
        return value instanceof Value.Items items && items.values().stream().anyMatch(item -> isBroken(plan, item));
    }

    /** What is left without the broken links; null where nothing is. */
    @Nullable
    private static Value whole(Snapshot plan, Value value) {
        if (value instanceof Value.Items items) {
            List<Value> kept = items.values().stream()
                    .filter(item -> !isBroken(plan, item))
                    .toList();
            return kept.isEmpty() ? null : new Value.Items(kept);
        }
        return null;
    }
}
