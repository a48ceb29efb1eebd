package org.doelenboom.eviction.internal.check;

import static org.doelenboom.eviction.internal.EvictionMessages.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.doelenboom.eviction.Days;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Protocol;
import org.osgi.service.component.annotations.Component;

/** A protocol that replaces another has no greater number, or was signed before it. */
@Component(property = EvictionKinds.PROPERTY)
public final class VersionOrderCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EvictionKinds.PROTOCOL);

    @Override
    public String rule() {
        return "EV2";
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
        Protocol later = new Protocol(node);
        Protocol earlier = later.replaces(plan).orElse(null);
        if (earlier == null) {
            return;
        }
        checkNumbers(earlier, later, found);
        checkDays(earlier, later, found);
    }

    private void checkNumbers(Protocol earlier, Protocol later, Consumer<Problem> found) {
        BigDecimal before = earlier.version().orElse(null);
        BigDecimal after = later.version().orElse(null);
        if (before == null || after == null || before.compareTo(after) < 0) {
            return;
        }
        Problem problem = new Problem(
                rule(),
                Severity.WARNING,
                later.id(),
                message("problem.EV2.number", after.toPlainString(), before.toPlainString()));
        BigDecimal next = before.add(BigDecimal.ONE);
        found.accept(problem.withFixes(
                before.compareTo(after) == 0
                        ? new QuickFix(
                                message("fix.EV2.number", next.toPlainString()),
                                edit -> edit.set(later.id(), EvictionKeys.VERSION, Optional.of(next)))
                        : swap("fix.EV2.numbers", earlier, later, EvictionKeys.VERSION)));
    }

    private void checkDays(Protocol earlier, Protocol later, Consumer<Problem> found) {
        LocalDate before = earlier.signed().orElse(null);
        LocalDate after = later.signed().orElse(null);
        if (before == null || after == null || !after.isBefore(before)) {
            return;
        }
        Problem problem = new Problem(
                rule(),
                Severity.WARNING,
                later.id(),
                message("problem.EV2.day", Days.written(after), Days.written(before)),
                Map.of("signed", after.toString(), "replacedSigned", before.toString()),
                false,
                List.of());
        found.accept(problem.withFixes(swap("fix.EV2.days", earlier, later, EvictionKeys.SIGNED)));
    }

    private static <T> QuickFix swap(String label, Protocol one, Protocol other, Key<T> key) {
        return new QuickFix(message(label), edit -> {
            edit.set(one.id(), key, other.node().get(key));
            edit.set(other.id(), key, one.node().get(key));
        });
    }
}
