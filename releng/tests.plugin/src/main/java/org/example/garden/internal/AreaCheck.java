package org.example.garden.internal;

import java.math.BigDecimal;
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
import org.example.garden.Garden;
import org.osgi.service.component.annotations.Component;

/** A garden has an area of more than nothing. */
@Component(property = Garden.PROPERTY)
public final class AreaCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(Garden.KIND);

    @Override
    public String rule() {
        return "GA1";
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
        Optional<BigDecimal> area = node.get(Garden.AREA);
        if (area.isPresent() && area.get().signum() <= 0) {
            QuickFix forget = new QuickFix(
                    Garden.message("fix.GA1.forget"), edit -> edit.set(node.id(), Garden.AREA, Optional.empty()));
            found.accept(new Problem(rule(), Severity.WARNING, node.id(), Garden.message("problem.GA1"))
                    .withFixes(forget));
        }
    }
}
