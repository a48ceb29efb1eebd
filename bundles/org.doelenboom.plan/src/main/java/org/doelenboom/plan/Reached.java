package org.doelenboom.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;

/**
 * What was reached of a target. Small counts that were held back make a range.
 *
 * @param least the figure, or the least that it can be
 * @param most the figure, or the most that it can be
 * @param reports how many figures it is made of
 * @param notReported how many were asked for and said to be not reported yet
 */
public record Reached(BigDecimal least, BigDecimal most, int reports, int notReported) {
    public static final Reached NOTHING = new Reached(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    public boolean isExact() {
        return least.compareTo(most) == 0;
    }

    private Reached plus(Reached other) {
        return new Reached(
                least.add(other.least), most.add(other.most), reports + other.reports, notReported + other.notReported);
    }

    private Reached minus(Reached other) {
        return new Reached(least.subtract(other.most), most.subtract(other.least), reports, notReported);
    }

    static Reached of(Quantity quantity) {
        return new Reached(
                quantity.least(), quantity.most(), quantity.isReported() ? 1 : 0, quantity.isReported() ? 0 : 1);
    }

    /** Over all years, in one neighbourhood or in all. */
    public static Reached total(Target target, Collection<Measure> measures, Optional<NodeId> neighbourhood) {
        return target.years().stream()
                .map(year -> inYear(target, measures, year, neighbourhood))
                .reduce(NOTHING, Reached::plus);
    }

    /**
     * In one year, in one neighbourhood or in all. A measure that the target names counts instead of what was typed. Of
     * measurements whose periods lie in one another the widest counts, so that nothing counts twice; cumulative ones count by
     * what was added since the last one before.
     */
    public static Reached inYear(
            Target target, Collection<Measure> measures, int year, Optional<NodeId> neighbourhood) {
        String id = target.node().get(TargetKeys.MEASURE);
        Optional<Measure> measure =
                measures.stream().filter(one -> one.id().equals(id)).findFirst();
        if (measure.isPresent()) {
            return measure.get()
                    .actual(target.plan(), target.node(), year, neighbourhood)
                    .map(Reached::of)
                    .orElse(NOTHING);
        }
        List<Optional<NodeId>> places = new ArrayList<>();
        if (neighbourhood.isPresent()) {
            places.add(neighbourhood);
        } else {
            target.measurements().stream()
                    .map(one -> one.get(TargetKeys.NEIGHBOURHOOD))
                    .distinct()
                    .forEach(places::add);
        }
        Reached sum = NOTHING;
        for (Optional<NodeId> place : places) {
            sum = sum.plus(atPlace(
                    target, year, one -> one.get(TargetKeys.NEIGHBOURHOOD).equals(place)));
        }
        return sum;
    }

    private record Dated(Period period, Quantity quantity) {}

    private static Reached atPlace(Target target, int year, Predicate<Node> place) {
        List<Dated> dated = new ArrayList<>();
        for (Node one : target.measurements()) {
            Optional<Period> period = Period.parse(one.get(TargetKeys.PERIOD));
            if (place.test(one) && period.isPresent()) {
                dated.add(new Dated(period.get(), one.get(TargetKeys.REACHED)));
            }
        }
        return target.isCumulative() ? grown(dated, year) : summed(dated, Period.year(year));
    }

    private static Reached summed(List<Dated> dated, Period year) {
        Reached sum = NOTHING;
        for (int i = 0; i < dated.size(); i++) {
            Dated one = dated.get(i);
            int index = i;
            boolean covered = dated.stream()
                    .anyMatch(other -> other.period().contains(one.period())
                            && (!one.period().contains(other.period()) || dated.indexOf(other) < index));
            if (year.contains(one.period()) && !covered) {
                sum = sum.plus(of(one.quantity()));
            }
        }
        return sum;
    }

    private static Reached grown(List<Dated> dated, int year) {
        Reached now = latest(dated, year);
        return now.reports() == 0 ? now : now.minus(latest(dated, year - 1));
    }

    /** The last figure reported for a period that ends in that year or before. */
    private static Reached latest(List<Dated> dated, int year) {
        return dated.stream()
                .filter(one -> one.period().last().getYear() <= year)
                .filter(one -> !(one.quantity() instanceof Quantity.NotReported))
                .max(Comparator.comparing(one -> one.period().last()))
                .map(one -> of(one.quantity()))
                .orElse(NOTHING);
    }

    /**
     * A percentage over several measurements: numerators and denominators are added first. Empty where a part is missing.
     *
     * @return per cent, to one decimal
     */
    public static Optional<BigDecimal> percentage(Target target, Predicate<Node> which) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        for (Node one : target.measurements()) {
            Optional<BigDecimal> part = one.get(TargetKeys.NUMERATOR);
            Optional<BigDecimal> whole = one.get(TargetKeys.DENOMINATOR);
            if (which.test(one) && part.isPresent() && whole.isPresent()) {
                numerator = numerator.add(part.get());
                denominator = denominator.add(whole.get());
            }
        }
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(numerator.multiply(BigDecimal.valueOf(100)).divide(denominator, 1, RoundingMode.HALF_UP));
    }
}
