package org.doelenboom.eviction.internal.check;

import static org.doelenboom.eviction.internal.EvictionMessages.message;

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
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.screening.Instrument;
import org.doelenboom.eviction.screening.ScreeningKeys;
import org.osgi.service.component.annotations.Component;

/** An instrument whose points cannot come out: a question that counts nothing, or a threshold that nobody can reach. */
@Component(property = EvictionKinds.PROPERTY)
public final class ScoringCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EvictionKinds.INSTRUMENT);

    @Override
    public String rule() {
        return "EV10";
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
        Instrument instrument = new Instrument(plan, node);
        boolean adopted = node.get(EvictionKeys.ADOPTED).isPresent();
        if (adopted && instrument.questions().isEmpty()) {
            found.accept(new Problem(rule(), Severity.WARNING, node.id(), message("problem.EV10.empty")));
        }
        boolean weighed = instrument.questions().stream()
                .anyMatch(question -> question.get(ScreeningKeys.WEIGHT).isPresent());
        for (Node question : instrument.questions()) {
            if (weighed && question.get(ScreeningKeys.WEIGHT).isEmpty()) {
                found.accept(new Problem(rule(), Severity.WARNING, question.id(), message("problem.EV10.weight"))
                        .withFixes(new QuickFix(
                                message("fix.EV10.weight"),
                                edit -> edit.set(question.id(), ScreeningKeys.WEIGHT, Optional.of(BigDecimal.ONE)))));
            }
        }
        BigDecimal most = instrument.most();
        for (Node threshold : instrument.thresholds()) {
            BigDecimal from = threshold.get(ScreeningKeys.FROM).orElse(most);
            if (most.signum() > 0 && from.compareTo(most) > 0) {
                found.accept(new Problem(
                                rule(),
                                Severity.WARNING,
                                threshold.id(),
                                message("problem.EV10.threshold", from.toPlainString(), most.toPlainString()))
                        .withFixes(new QuickFix(
                                message("fix.EV10.threshold", most.toPlainString()),
                                edit -> edit.set(threshold.id(), ScreeningKeys.FROM, Optional.of(most)))));
            }
        }
    }
}
