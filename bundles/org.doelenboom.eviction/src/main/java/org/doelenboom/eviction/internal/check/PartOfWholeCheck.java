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
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.study.StudyKeys;
import org.osgi.service.component.annotations.Component;

/** A part is more than its whole: found in more files than were looked at, more reference workers than cases. */
@Component(property = EvictionKinds.PROPERTY)
public final class PartOfWholeCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EvictionKinds.RISK_FACTOR, EvictionKinds.INTERVISION);

    @Override
    public String rule() {
        return "EV11";
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
        boolean risk = node.kind().equals(EvictionKinds.RISK_FACTOR);
        Key<Optional<BigDecimal>> part = risk ? StudyKeys.FOUND_IN : StudyKeys.REFERENCE_WORKERS;
        Key<Optional<BigDecimal>> whole = risk ? StudyKeys.LOOKED_AT : StudyKeys.CASES;
        BigDecimal some = node.get(part).orElse(null);
        BigDecimal all = node.get(whole).orElse(null);
        if (some == null || all == null || some.compareTo(all) <= 0) {
            return;
        }
        String key = risk ? "problem.EV11.files" : "problem.EV11.cases";
        found.accept(
                new Problem(rule(), Severity.ERROR, node.id(), message(key, some.toPlainString(), all.toPlainString()))
                        .withFixes(new QuickFix(message("fix.EV11"), edit -> {
                            edit.set(node.id(), part, Optional.of(all));
                            edit.set(node.id(), whole, Optional.of(some));
                        })));
    }
}
