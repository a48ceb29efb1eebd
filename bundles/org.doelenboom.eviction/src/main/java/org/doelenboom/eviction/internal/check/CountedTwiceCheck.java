package org.doelenboom.eviction.internal.check;

import static org.doelenboom.eviction.internal.EvictionMessages.message;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.count.Count;
import org.doelenboom.eviction.count.CountSheet;
import org.osgi.service.component.annotations.Component;

/** Two counts of a sheet are of the same service, period and neighbourhood. */
@Component(property = EvictionKinds.PROPERTY)
public final class CountedTwiceCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EvictionKinds.COUNT_SHEET);

    @Override
    public String rule() {
        return "EV5";
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
        Map<Count.Subject, Count> first = new HashMap<>();
        for (Count count : new CountSheet(plan, node).counts()) {
            Count earlier = count.period().isEmpty() ? null : first.putIfAbsent(count.subject(), count);
            if (earlier != null) {
                Problem problem =
                        new Problem(rule(), Severity.ERROR, count.node().id(), message("problem.EV5"));
                found.accept(problem.withFixes(
                        new QuickFix(
                                message("fix.EV5.keepFirst"),
                                edit -> edit.remove(count.node().id())),
                        new QuickFix(
                                message("fix.EV5.keepSecond"),
                                edit -> edit.remove(earlier.node().id()))));
            }
        }
    }
}
