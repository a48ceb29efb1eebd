package org.doelenboom.plan.internal.check;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.osgi.service.component.annotations.Component;

/** Every operational objective can be measured, by a target or a number in its own or its actions' titles, once the plan measures any;
 * and a target has a figure (N7). */
@Component(service = org.doelenboom.api.check.PlanCheck.class)
public final class IndicatorCheck implements IndexedCheck {
    @Override
    public String rule() {
        return "N7";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.OPERATIONAL_OBJECTIVE, TargetKeys.TARGET);
    }

    @Override
    public Reach reach() {
        return Reach.FAMILY;
    }

    /** An objective's own words, those of its actions, and the targets of both. */
    @Override
    public boolean reaches(Snapshot plan, Node changed, Node asked) {
        return changed.id().equals(asked.id())
                || AffectedCheck.isBelow(changed, asked)
                || changed.kind().equals(TargetKeys.TARGET)
                        && changed.parent()
                                .flatMap(plan::find)
                                .filter(item -> AffectedCheck.isBelow(item, asked))
                                .isPresent();
    }

    @Override
    public Set<String> keys(Snapshot plan, Node node) {
        if (node.kind().equals(TargetKeys.TARGET)) {
            return node.get(TargetKeys.AMOUNT).isEmpty() ? Set.of("empty") : Set.of();
        }
        return isMeasured(plan, node) ? Set.of("measured") : Set.of("open");
    }

    private static boolean isMeasured(Snapshot plan, Node objective) {
        return hasFigure(plan, objective)
                || plan.children(objective).stream()
                        .anyMatch(child -> child.kind().equals(PlanKinds.ACTION) && hasFigure(plan, child));
    }

    private static boolean hasFigure(Snapshot plan, Node item) {
        return !Target.of(plan, item).isEmpty()
                || Stated.of(plan, item)
                        .filter(stated -> stated.amount().isPresent())
                        .isPresent();
    }

    @Override
    public void checkWhole(
            Snapshot plan, NavigableMap<String, ? extends Collection<NodeId>> index, Consumer<Problem> found) {
        Report report = Report.warning(rule(), found);
        Collection<NodeId> empty = index.get("empty");
        if (empty != null) {
            InOrder.nodes(plan, empty).forEach(target -> report.at(target, "N7.figure", Map.of()));
        }
        Collection<NodeId> open = index.get("open");
        if (open != null && index.containsKey("measured")) {
            InOrder.nodes(plan, open).forEach(objective -> report.at(objective, "N7", Map.of()));
        }
    }
}
