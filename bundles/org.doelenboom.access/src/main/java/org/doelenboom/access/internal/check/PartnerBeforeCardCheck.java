package org.doelenboom.access.internal.check;

import static org.doelenboom.access.AccessModule.message;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Days;
import org.osgi.service.component.annotations.Component;

/** A partner accepts a card that did not exist yet. */
@Component(property = AccessKinds.PROPERTY)
public final class PartnerBeforeCardCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(AccessKinds.CARD_PARTNER);

    @Override
    public String rule() {
        return "AC11";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.PARENT;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        Optional<LocalDate> partner = node.get(AccessKeys.FROM);
        Optional<LocalDate> card = node.parent().flatMap(plan::find).flatMap(one -> one.get(AccessKeys.FROM));
        if (partner.isEmpty() || card.isEmpty() || !partner.get().isBefore(card.get())) {
            return;
        }
        String begins = Days.written(card.get());
        Problem problem = new Problem(
                rule(), Severity.WARNING, node.id(), message("problem.AC11", Days.written(partner.get()), begins));
        found.accept(problem.withFixes(
                new QuickFix(message("fix.AC11", begins), edit -> edit.set(node.id(), AccessKeys.FROM, card))));
    }
}
