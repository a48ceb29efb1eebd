package org.doelenboom.eviction.internal.check;

import static org.doelenboom.eviction.internal.EvictionMessages.message;

import java.time.LocalDate;
import java.util.Comparator;
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
import org.doelenboom.eviction.Protocol;
import org.doelenboom.eviction.Versions;
import org.doelenboom.eviction.internal.NewVersion;
import org.doelenboom.eviction.procedure.Deadlines;
import org.doelenboom.plan.Days;
import org.osgi.service.component.annotations.Component;

/** A protocol was signed before the procedure changed that it works in, and no later version looked at it again. */
@Component(property = EvictionKinds.PROPERTY)
public final class OlderThanLawCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EvictionKinds.PROTOCOL);

    @Override
    public String rule() {
        return "EV13";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    private final Optional<LocalDate> changed = Deadlines.shipped().rules().stream()
            .flatMap(rules -> rules.from().stream())
            .max(Comparator.naturalOrder());

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        LocalDate signed = new Protocol(node).signed().orElse(null);
        LocalDate change = changed.orElse(null);
        if (signed == null
                || change == null
                || !signed.isBefore(change)
                || Versions.after(plan, node).isPresent()) {
            return;
        }
        found.accept(new Problem(
                        rule(),
                        Severity.ADVICE,
                        node.id(),
                        message("problem.EV13", Days.written(change), Days.written(signed)))
                .withFixes(new QuickFix(message("fix.EV13"), edit -> NewVersion.of(edit, node.id()))));
    }
}
