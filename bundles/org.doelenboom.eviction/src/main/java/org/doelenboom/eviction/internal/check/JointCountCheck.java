package org.doelenboom.eviction.internal.check;

import static org.doelenboom.eviction.internal.EvictionMessages.message;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.count.Count;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.eviction.count.Figure;
import org.osgi.service.component.annotations.Component;

/** A line for all services together is more than their sum, or less than one of them alone. */
@Component(property = EvictionKinds.PROPERTY)
public final class JointCountCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EvictionKinds.COUNT_SHEET);

    @Override
    public String rule() {
        return "EV8";
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
        List<Count> counts = new CountSheet(plan, node).counts();
        for (Count joint : counts) {
            if (joint.service().isEmpty() && joint.period().isPresent()) {
                List<Count> parts = counts.stream()
                        .filter(count -> count.service().isPresent()
                                && count.period().equals(joint.period())
                                && count.neighbourhood().equals(joint.neighbourhood()))
                        .toList();
                wrong(joint, parts).ifPresent(found);
            }
        }
    }

    /** The first figure that cannot be; certain even where small ones were held back. */
    private Optional<Problem> wrong(Count joint, List<Count> parts) {
        for (Figure figure : Figure.values()) {
            Quantity all = joint.get(figure);
            Quantity sum = parts.stream().map(part -> part.get(figure)).reduce(Quantity.NOT_REPORTED, Quantity::plus);
            boolean complete = parts.stream().allMatch(part -> part.get(figure).isReported());
            if (!all.isReported() || !sum.isReported()) {
                continue;
            }
            BigDecimal largest =
                    parts.stream().map(part -> part.get(figure).least()).reduce(BigDecimal.ZERO, BigDecimal::max);
            if (complete && all.least().compareTo(sum.most()) > 0) {
                return Optional.of(problem(joint, figure, "problem.EV8.more", all.least(), sum.most()));
            }
            if (all.most().compareTo(largest) < 0) {
                return Optional.of(problem(joint, figure, "problem.EV8.less", all.most(), largest));
            }
        }
        return Optional.empty();
    }

    private Problem problem(Count joint, Figure figure, String key, BigDecimal all, BigDecimal other) {
        return new Problem(
                rule(),
                Severity.WARNING,
                joint.node().id(),
                message(key, all.toPlainString(), other.toPlainString()),
                Map.of("figure", Words.key(figure)),
                false,
                List.of());
    }
}
