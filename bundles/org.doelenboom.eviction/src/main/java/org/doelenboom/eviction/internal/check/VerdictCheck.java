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
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.study.StudyKeys;
import org.doelenboom.eviction.study.Verdict;
import org.osgi.service.component.annotations.Component;

/** A risk factor is called found, and the figures say that it was found in no file; or the other way round. */
@Component(property = EvictionKinds.PROPERTY)
public final class VerdictCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EvictionKinds.RISK_FACTOR);

    @Override
    public String rule() {
        return "EV12";
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
        BigDecimal files = node.get(StudyKeys.FOUND_IN).orElse(null);
        Verdict verdict = node.get(StudyKeys.VERDICT).orElse(null);
        if (files == null || verdict == null) {
            return;
        }
        Verdict shown = files.signum() > 0 ? Verdict.FOUND : Verdict.NOT_FOUND;
        boolean foundSome = verdict != Verdict.FOUND && files.signum() > 0;
        boolean foundNone = verdict == Verdict.FOUND && files.signum() == 0;
        if (!foundSome && !foundNone) {
            return;
        }
        String key = foundSome ? "problem.EV12.some" : "problem.EV12.none";
        found.accept(new Problem(rule(), Severity.WARNING, node.id(), message(key, files.toPlainString()))
                .withFixes(new QuickFix(
                        message(foundSome ? "fix.EV12.found" : "fix.EV12.notFound"),
                        edit -> edit.set(node.id(), StudyKeys.VERDICT, Optional.of(shown)))));
    }
}
