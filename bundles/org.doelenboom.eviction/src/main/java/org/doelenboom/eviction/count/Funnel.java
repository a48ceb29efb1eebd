package org.doelenboom.eviction.count;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.Planned;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;

/**
 * From first sign to guidance, in one year and one neighbourhood or all.
 *
 * @param counted what the year's sheet says; empty where it does not say, or there is no sheet
 * @param steps in the order of {@link Figure#FUNNEL}
 * @param early the share of notices in time
 */
public record Funnel(
        int year, Optional<NodeId> neighbourhood, Optional<Counted> counted, List<Step> steps, Optional<Share> early) {

    /**
     * One bar.
     *
     * @param ofBefore its share of the step that people come from
     * @param asked what a target asks for in this year and place
     */
    public record Step(Figure figure, Quantity quantity, Optional<Share> ofBefore, Optional<Asked> asked) {}

    /** A target that is filled by a step, and its amount for the year and place. */
    public record Asked(Target target, Planned amount) {}

    /** The step that people of a step come from. */
    private static final Map<Figure, Figure> BEFORE = Map.of(
            Figure.INFORMED, Figure.IDENTIFIED,
            Figure.GUIDED, Figure.INFORMED,
            Figure.KEPT, Figure.GUIDED);

    public static Funnel of(Snapshot plan, int year, Optional<NodeId> neighbourhood) {
        Optional<CountSheet> sheet = CountSheet.ofYear(plan, year);
        Totals totals = Totals.in(
                sheet.map(CountSheet::counts).orElse(List.of()),
                neighbourhood.map(Set::of).orElse(Set.of()));
        Map<Figure, Quantity> sums = new EnumMap<>(Figure.class);
        Figure.FUNNEL.forEach(figure -> sums.put(figure, totals.of(figure)));
        Map<Figure, Asked> asked = asked(plan, neighbourhood, year);
        List<Step> steps = new ArrayList<>();
        for (Figure figure : Figure.FUNNEL) {
            Quantity quantity = sums.getOrDefault(figure, Quantity.NOT_REPORTED);
            Optional<Share> share = Optional.ofNullable(BEFORE.get(figure))
                    .flatMap(before -> Share.of(quantity, sums.getOrDefault(before, Quantity.NOT_REPORTED)));
            steps.add(new Step(figure, quantity, share, Optional.ofNullable(asked.get(figure))));
        }
        return new Funnel(year, neighbourhood, sheet.flatMap(CountSheet::counted), steps, totals.early());
    }

    private static Map<Figure, Asked> asked(Snapshot plan, Optional<NodeId> neighbourhood, int year) {
        Map<Figure, Asked> found = new EnumMap<>(Figure.class);
        for (Node node : plan.subtree(plan.root().id())) {
            if (!node.kind().equals(TargetKeys.TARGET)) {
                continue;
            }
            Figure figure = Measures.figure(node.get(TargetKeys.MEASURE)).orElse(null);
            if (figure == null) {
                continue;
            }
            Target target = new Target(plan, node);
            boolean counts = target.years().contains(year)
                    && (neighbourhood.isEmpty() || target.neighbourhoods().contains(neighbourhood.get()));
            if (counts) {
                Planned.inYear(target, neighbourhood.isPresent())
                        .ifPresent(amount -> found.putIfAbsent(figure, new Asked(target, amount)));
            }
        }
        return found;
    }

    /** Whether anything was counted. */
    public boolean isEmpty() {
        return steps.stream().noneMatch(step -> step.quantity().isReported());
    }

    /** The widest bar: the others are drawn against it. */
    public Quantity widest() {
        return steps.stream()
                .map(Step::quantity)
                .reduce((one, other) -> one.most().compareTo(other.most()) >= 0 ? one : other)
                .orElse(Quantity.NOT_REPORTED);
    }
}
