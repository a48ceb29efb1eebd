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
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Versions;
import org.doelenboom.plan.Days;
import org.osgi.service.component.annotations.Component;

/** A version that replaces another has no greater number, or holds since an earlier day. */
@Component(property = EvictionKinds.PROPERTY)
public final class VersionOrderCheck implements PlanCheck {
    @Override
    public String rule() {
        return "EV2";
    }

    @Override
    public Set<KindId> kinds() {
        return Versions.KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public void check(Snapshot plan, Node later, Consumer<Problem> found) {
        Versions.before(plan, later).ifPresent(earlier -> {
            checkNumbers(earlier, later, found);
            checkDays(earlier, later, found);
        });
    }

    private void checkNumbers(Node earlier, Node later, Consumer<Problem> found) {
        BigDecimal before = Versions.number(earlier).orElse(null);
        BigDecimal after = Versions.number(later).orElse(null);
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

    private void checkDays(Node earlier, Node later, Consumer<Problem> found) {
        Key<Optional<LocalDate>> since = Versions.since(later);
        LocalDate before = earlier.get(since).orElse(null);
        LocalDate after = later.get(since).orElse(null);
        if (before == null || after == null || !after.isBefore(before)) {
            return;
        }
        Problem problem = new Problem(
                rule(),
                Severity.WARNING,
                later.id(),
                message("problem.EV2.day", Days.written(after), Days.written(before)),
                Map.of("since", after.toString(), "replacedSince", before.toString()),
                false,
                List.of());
        found.accept(problem.withFixes(swap("fix.EV2.days", earlier, later, since)));
    }

    private static <T> QuickFix swap(String label, Node one, Node other, Key<T> key) {
        return new QuickFix(message(label), edit -> {
            edit.set(one.id(), key, other.get(key));
            edit.set(other.id(), key, one.get(key));
        });
    }
}
