package org.doelenboom.eviction.internal.check;

import static org.doelenboom.eviction.internal.EvictionMessages.message;

import java.util.Arrays;
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
import org.doelenboom.eviction.count.CountKeys;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.eviction.count.Counted;
import org.osgi.service.component.annotations.Component;

/** A sheet does not say whether it counts persons or contacts, though it has counts. */
@Component(property = EvictionKinds.PROPERTY)
public final class CountedWhatCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EvictionKinds.COUNT_SHEET);

    @Override
    public String rule() {
        return "EV7";
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
        CountSheet sheet = new CountSheet(plan, node);
        if (sheet.counted().isPresent() || sheet.counts().isEmpty()) {
            return;
        }
        Problem problem = new Problem(rule(), Severity.WARNING, node.id(), message("problem.EV7"));
        found.accept(problem.withFixes(Arrays.stream(Counted.values())
                .map(counted -> new QuickFix(
                        message("fix.EV7." + key(counted)),
                        edit -> edit.set(node.id(), CountKeys.COUNTED, Optional.of(counted))))
                .toArray(QuickFix[]::new)));
    }

    private static String key(Counted counted) {
        return switch (counted) {
            case PERSONS_ONCE -> "once";
            case PERSONS_PER_SERVICE -> "perService";
            case CONTACTS -> "contacts";
        };
    }
}
