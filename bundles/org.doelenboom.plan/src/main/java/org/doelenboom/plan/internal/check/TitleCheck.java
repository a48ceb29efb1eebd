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
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.internal.PlanMessages;
import org.osgi.service.component.annotations.Component;

/** An objective or action without a title in any language. */
@Component
public final class TitleCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(
            PlanKinds.GENERAL_OBJECTIVE,
            PlanKinds.INTERMEDIATE_OBJECTIVE,
            PlanKinds.OPERATIONAL_OBJECTIVE,
            PlanKinds.HORIZONTAL_OBJECTIVE,
            PlanKinds.ACTION);

    @Override
    public String rule() {
        return "L2";
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
        if (node.get(PlanKeys.TITLE).isEmpty()) {
            found.accept(new Problem(rule(), Severity.ERROR, node.id(), Message.of(PlanMessages.BUNDLE, "problem.L2")));
        }
    }
}
