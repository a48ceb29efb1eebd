package org.doelenboom.access.internal.check;

import static org.doelenboom.access.AccessModule.message;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Figure;
import org.doelenboom.access.Service;
import org.doelenboom.access.ServiceFigures;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Period;
import org.osgi.service.component.annotations.Component;

/** A service reports the same count for the same period and place twice. */
@Component(property = AccessKinds.PROPERTY)
public final class DoubleFiguresCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(AccessKinds.SERVICE);

    @Override
    public String rule() {
        return "AC6";
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
        List<ServiceFigures> all = new Service(plan, node).figures();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (isDouble(all.get(i), all.get(j))) {
                    found.accept(problem(node, all.get(i), all.get(j)));
                }
            }
        }
    }

    private static boolean isDouble(ServiceFigures one, ServiceFigures other) {
        return one.period().isPresent()
                && one.period().equals(other.period())
                && one.neighbourhood().equals(other.neighbourhood())
                && List.of(Figure.values()).stream()
                        .anyMatch(figure -> one.quantity(figure).isReported()
                                && other.quantity(figure).isReported());
    }

    private Problem problem(Node service, ServiceFigures one, ServiceFigures other) {
        Problem problem = new Problem(
                rule(),
                Severity.ERROR,
                service.id(),
                message("problem.AC6", one.period().map(Period::text).orElse("")));
        boolean saysNothingNew = List.of(Figure.values()).stream()
                .allMatch(figure -> !other.quantity(figure).isReported()
                        || other.quantity(figure).equals(one.quantity(figure)));
        return saysNothingNew
                ? problem.withFixes(new QuickFix(message("fix.AC6"), edit -> edit.remove(other.id())))
                : problem;
    }
}
