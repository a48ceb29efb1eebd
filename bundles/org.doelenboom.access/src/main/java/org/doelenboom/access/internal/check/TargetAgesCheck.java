package org.doelenboom.access.internal.check;

import static org.doelenboom.access.AccessModule.message;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Service;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.osgi.service.component.annotations.Component;

/** A service that carries an objective or action is not there for all the ages that its target counts. */
@Component(property = AccessKinds.PROPERTY)
public final class TargetAgesCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(
            PlanKinds.GENERAL_OBJECTIVE,
            PlanKinds.INTERMEDIATE_OBJECTIVE,
            PlanKinds.OPERATIONAL_OBJECTIVE,
            PlanKinds.HORIZONTAL_OBJECTIVE,
            PlanKinds.ACTION);

    @Override
    public String rule() {
        return "AC12";
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
        List<Target> targets = Target.of(plan, node);
        for (NodeId id : node.get(AccessKeys.SERVICES)) {
            Service service = Service.find(plan, id).orElse(null);
            if (service != null) {
                targets.forEach(target -> check(plan, node, target.node(), service, found));
            }
        }
    }

    private void check(Snapshot plan, Node item, Node target, Service service, Consumer<Problem> found) {
        Optional<BigDecimal> from = target.get(TargetKeys.AGE_FROM);
        Optional<BigDecimal> to = target.get(TargetKeys.AGE_TO);
        Optional<BigDecimal> serviceFrom = service.node().get(AccessKeys.AGE_FROM);
        Optional<BigDecimal> serviceTo = service.node().get(AccessKeys.AGE_TO);
        boolean tooOld = from.isPresent()
                && serviceFrom.filter(age -> age.compareTo(from.get()) > 0).isPresent();
        boolean tooYoung = to.isPresent()
                && serviceTo.filter(age -> age.compareTo(to.get()) < 0).isPresent();
        if (!tooOld && !tooYoung) {
            return;
        }
        String name = service.title().first(plan.root().get(PlanKeys.LANGUAGES));
        Problem problem = new Problem(
                rule(),
                Severity.WARNING,
                item.id(),
                message("problem.AC12", name, bracket(serviceFrom, serviceTo), bracket(from, to)));
        found.accept(problem.withFixes(new QuickFix(message("fix.AC12", name, bracket(from, to)), edit -> {
            if (tooOld) {
                edit.set(service.id(), AccessKeys.AGE_FROM, from);
            }
            if (tooYoung) {
                edit.set(service.id(), AccessKeys.AGE_TO, to);
            }
        })));
    }

    private static String bracket(Optional<BigDecimal> from, Optional<BigDecimal> to) {
        return from.map(BigDecimal::toPlainString).orElse("0")
                + to.map(age -> "–" + age.toPlainString()).orElse("+");
    }
}
