package org.doelenboom.benchmarks.plugin;

import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;

/** Its one rule: an item has a title. */
public final class SmallCheck implements PlanCheck {
    @Override
    public String rule() {
        return "rule." + Small.id();
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(SmallKinds.kind());
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        if (node.get(PlanKeys.TITLE).isEmpty()) {
            found.accept(new Problem(rule(), Severity.WARNING, node.id(), Small.message("problem")));
        }
    }
}
