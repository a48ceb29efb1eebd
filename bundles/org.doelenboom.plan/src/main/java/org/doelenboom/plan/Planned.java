package org.doelenboom.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.text.Message;

/**
 * What a target asks for, with the sum that it comes from.
 *
 * @param formula {@code 50 × 2 neighbourhoods × 4 years = 400}
 */
public record Planned(BigDecimal total, Message formula) {
    private static final String BUNDLE = "org.doelenboom.plan";

    /** Over all of its years and neighbourhoods; empty where it has no amount. */
    public static Optional<Planned> of(Target target) {
        return of(target, target.years().size(), target.neighbourhoods().size());
    }

    /** In one year and in all or one of its neighbourhoods; empty where it has no amount, or none for a single year or place. */
    public static Optional<Planned> inYear(Target target, boolean oneNeighbourhood) {
        if (!target.isPerYear() || oneNeighbourhood && !target.isPerNeighbourhood()) {
            return Optional.empty();
        }
        return of(target, 1, oneNeighbourhood ? 1 : target.neighbourhoods().size());
    }

    private static Optional<Planned> of(Target target, int years, int neighbourhoods) {
        return target.amount().map(amount -> {
            boolean byYear = target.isPerYear() && years > 1;
            boolean byPlace = target.isPerNeighbourhood() && neighbourhoods > 1;
            BigDecimal total = amount.multiply(BigDecimal.valueOf(byYear ? years : 1))
                    .multiply(BigDecimal.valueOf(byPlace ? neighbourhoods : 1));
            String key = "figures.planned" + (byPlace ? ".places" : "") + (byYear ? ".years" : "");
            return new Planned(
                    total,
                    Message.of(BUNDLE, key, amount.toPlainString(), neighbourhoods, years, total.toPlainString()));
        });
    }

    /** The sum of what the targets directly below the item's children ask for; empty where there are none. */
    public static Optional<Planned> ofChildren(Target target) {
        List<BigDecimal> parts = target.plan().children(target.item()).stream()
                .filter(child -> PlanKinds.isInTree(child.kind()))
                .flatMap(child -> Target.of(target.plan(), child).stream())
                .flatMap(child -> of(child).stream())
                .map(Planned::total)
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String terms =
                String.join(" + ", parts.stream().map(BigDecimal::toPlainString).toList());
        return Optional.of(new Planned(sum, Message.of(BUNDLE, "figures.children", terms, sum.toPlainString())));
    }
}
