package org.doelenboom.eviction.internal.check;

import static org.doelenboom.eviction.internal.EvictionMessages.message;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.eviction.count.Counted;
import org.doelenboom.eviction.count.Measures;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.osgi.service.component.annotations.Component;

/** A target in people is to be filled by a sheet that counts contacts. */
@Component(property = EvictionKinds.PROPERTY)
public final class ContactsTargetCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(PlanKinds.PLAN);

    @Override
    public String rule() {
        return "EV9";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.PLAN;
    }

    @Override
    public void check(Snapshot plan, Node root, Consumer<Problem> found) {
        Set<Integer> years = new HashSet<>();
        for (CountSheet sheet : CountSheet.all(plan)) {
            sheet.year()
                    .filter(year ->
                            sheet.counted().filter(Counted.CONTACTS::equals).isPresent())
                    .ifPresent(years::add);
        }
        if (years.isEmpty()) {
            return;
        }
        for (Node node : plan.subtree(root.id())) {
            boolean ours = node.kind().equals(TargetKeys.TARGET)
                    && Measures.figure(node.get(TargetKeys.MEASURE)).isPresent();
            if (ours) {
                new Target(plan, node)
                        .years().stream()
                                .filter(years::contains)
                                .findFirst()
                                .ifPresent(year -> found.accept(new Problem(
                                        rule(), Severity.WARNING, node.id(), message("problem.EV9", year.toString()))));
            }
        }
    }
}
