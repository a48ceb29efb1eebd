package org.doelenboom.access.internal.check;

import static org.doelenboom.access.AccessModule.message;

import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Figure;
import org.doelenboom.access.ServiceFigures;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.osgi.service.component.annotations.Component;

/** A count of a part is greater than the count of the whole. */
@Component(property = AccessKinds.PROPERTY)
public final class PartCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(AccessKinds.FIGURES);

    @Override
    public String rule() {
        return "AC5";
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
        ServiceFigures figures = new ServiceFigures(plan, node);
        for (Figure part : Figure.values()) {
            part.whole()
                    .filter(whole -> exceeds(figures.quantity(part), figures.quantity(whole)))
                    .ifPresent(whole -> found.accept(problem(figures, part, whole)));
        }
    }

    private static boolean exceeds(Quantity part, Quantity whole) {
        return part.isReported() && whole.isReported() && part.least().compareTo(whole.most()) > 0;
    }

    private Problem problem(ServiceFigures figures, Figure part, Figure whole) {
        Quantity partly = figures.quantity(part);
        Quantity wholly = figures.quantity(whole);
        Problem problem = new Problem(
                rule(),
                Severity.ERROR,
                figures.id(),
                message(
                        "problem.AC5." + part.key().name().replace("access.", ""),
                        partly.least().toPlainString(),
                        wholly.most().toPlainString()));
        return problem.withFixes(new QuickFix(message("fix.AC5"), edit -> {
            edit.set(figures.id(), part.key(), wholly);
            edit.set(figures.id(), whole.key(), partly);
        }));
    }
}
