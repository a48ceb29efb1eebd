package org.doelenboom.workbench.internal.targets;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.Reached;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;

/** What was reported of a target, by period and place. */
record Reports(Target target, Collection<Measure> measures) {
    /** Whether a module works its figures out, so that nobody types them. */
    boolean isMeasured() {
        String id = target.node().get(TargetKeys.MEASURE);
        return measures.stream().anyMatch(one -> one.id().equals(id));
    }

    /** The figure reported for exactly this period and place. */
    Optional<Node> of(Period period, Optional<NodeId> place) {
        return in(target, period, place);
    }

    static Optional<Node> in(Target target, Period period, Optional<NodeId> place) {
        return target.measurements().stream()
                .filter(one -> one.get(TargetKeys.PERIOD).strip().equals(period.text()))
                .filter(one -> one.get(TargetKeys.NEIGHBOURHOOD).equals(place))
                .findFirst();
    }

    /** What the figures of shorter periods make together; not reported where there are none. A running total has no such sum. */
    Quantity ofParts(Period period, Optional<NodeId> place) {
        if (target.isCumulative()) {
            return Quantity.NOT_REPORTED;
        }
        return target.measurements().stream()
                .filter(one -> one.get(TargetKeys.NEIGHBOURHOOD).equals(place))
                .filter(one -> Period.parse(one.get(TargetKeys.PERIOD).strip())
                        .filter(other -> period.contains(other) && !other.contains(period))
                        .isPresent())
                .map(one -> one.get(TargetKeys.REACHED))
                .reduce(Quantity.NOT_REPORTED, Quantity::plus);
    }

    /** Over all places; for a year as the core counts it, so that nothing counts twice. */
    Quantity everywhere(Period period, List<Optional<NodeId>> places) {
        if (period.equals(Period.year(period.first().getYear()))) {
            return quantity(Reached.inYear(target, measures, period.first().getYear(), Optional.empty()));
        }
        if (target.isCumulative()) {
            return Quantity.NOT_REPORTED;
        }
        return places.stream()
                .map(place -> of(period, place)
                        .map(one -> one.get(TargetKeys.REACHED))
                        .orElseGet(() -> ofParts(period, place)))
                .reduce(Quantity.NOT_REPORTED, Quantity::plus);
    }

    Reached total(Optional<NodeId> place) {
        return Reached.total(target, measures, place);
    }

    static Quantity quantity(Reached reached) {
        return reached.reports() == 0 ? Quantity.NOT_REPORTED : Quantity.between(reached.least(), reached.most());
    }

    /** What share of what is asked was reached, from 0; empty where nothing is asked. */
    static Optional<BigDecimal> share(Quantity reached, BigDecimal asked) {
        return asked.signum() <= 0
                ? Optional.empty()
                : Optional.of(reached.least()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(asked, 0, java.math.RoundingMode.DOWN));
    }
}
