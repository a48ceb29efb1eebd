package org.doelenboom.plan.internal.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Planned;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetRollUp;
import org.doelenboom.plan.internal.PlanMessages;
import org.osgi.service.component.annotations.Component;

/** A target that the targets below add up to asks for as much as they do (requirements N1: 60 + 20 = 80). */
@Component
public final class RollUpCheck implements PlanCheck {
    @Override
    public String rule() {
        return "N1";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(TargetKeys.TARGET);
    }

    @Override
    public Set<KindId> affectedBy() {
        return Set.of(PlanKinds.NEIGHBOURHOOD);
    }

    @Override
    public Reach reach() {
        return Reach.FAMILY;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        Target target = new Target(plan, node);
        Optional<Planned> own = Planned.of(target);
        Optional<Planned> below = Planned.ofChildren(target);
        boolean sums =
                node.get(TargetKeys.ROLL_UP).filter(TargetRollUp.SUM::equals).isPresent();
        if (!sums
                || own.isEmpty()
                || below.isEmpty()
                || own.get().total().compareTo(below.get().total()) == 0) {
            return;
        }
        String asked = own.get().total().toPlainString();
        String sum = below.get().total().toPlainString();
        Problem problem = new Problem(
                rule(),
                Severity.ERROR,
                node.id(),
                Message.of(PlanMessages.BUNDLE, "problem.N1", asked, sum),
                Map.of("target", asked, "sum", sum),
                false,
                List.of());
        boolean plain = !target.isPerYear() && !target.isPerNeighbourhood();
        found.accept(
                plain
                        ? problem.withFixes(new QuickFix(
                                Message.of(PlanMessages.BUNDLE, "fix.N1", sum),
                                edit -> edit.set(
                                        node.id(),
                                        TargetKeys.AMOUNT,
                                        Optional.of(below.get().total()))))
                        : problem);
    }
}
