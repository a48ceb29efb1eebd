package org.doelenboom.plan.internal.check;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetBound;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetScope;
import org.osgi.service.component.annotations.Component;

/** A target that is a ceiling, or that does not say where it holds while others do, leaves open what is promised (N6). */
@Component(service = org.doelenboom.api.check.PlanCheck.class)
public final class BoundCheck implements IndexedCheck {
    @Override
    public String rule() {
        return "N6";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.ACTION, PlanKinds.OPERATIONAL_OBJECTIVE);
    }

    @Override
    public Reach reach() {
        return Reach.CHILDREN;
    }

    @Override
    public Set<String> keys(Snapshot plan, Node item) {
        Stated stated =
                Stated.of(plan, item).filter(one -> one.amount().isPresent()).orElse(null);
        if (stated == null) {
            return Set.of();
        }
        Target target = stated.target();
        if (target == null) {
            return stated.perPlace()
                    ? Set.of("local")
                    : stated.bound() == TargetBound.CEILING ? Set.of("ceiling") : Set.of();
        }
        Optional<TargetScope> scope = target.node().get(TargetKeys.SCOPE);
        if (scope.isPresent()) {
            return scope.get() == TargetScope.PER_NEIGHBOURHOOD ? Set.of("local") : Set.of();
        }
        return target.bound() == TargetBound.CEILING ? Set.of("ceiling") : Set.of();
    }

    @Override
    public void checkWhole(
            Snapshot plan, NavigableMap<String, ? extends Collection<NodeId>> index, Consumer<Problem> found) {
        Collection<NodeId> ceilings = index.get("ceiling");
        if (ceilings == null) {
            return;
        }
        String key = index.containsKey("local") ? "N6.scope" : "N6";
        for (Node item : InOrder.nodes(plan, ceilings)) {
            Stated stated = Stated.of(plan, item).orElseThrow();
            Map<String, String> figures =
                    Report.figures("amount", stated.amount().orElseThrow().toPlainString());
            Report.warning(rule(), found).at(item, key, figures, fixes(plan, item, stated));
        }
    }

    /** For a number in the title, a target that says what it means; for a target, its scope. */
    private static QuickFix[] fixes(Snapshot plan, Node item, Stated stated) {
        Target target = stated.target();
        return new QuickFix[] {
            Report.fix("N6.plan", edit -> scope(edit, plan, item, stated, target, TargetScope.PLAN)),
            Report.fix("N6.local", edit -> scope(edit, plan, item, stated, target, TargetScope.PER_NEIGHBOURHOOD))
        };
    }

    private static void scope(
            Edit edit, Snapshot plan, Node item, Stated stated, @Nullable Target target, TargetScope scope) {
        NodeId id =
                target == null ? stated.addTo(edit, plan, item) : target.node().id();
        edit.set(id, TargetKeys.SCOPE, Optional.of(scope));
    }
}
