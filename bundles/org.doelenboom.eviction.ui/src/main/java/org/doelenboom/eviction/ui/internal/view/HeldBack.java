package org.doelenboom.eviction.ui.internal.view;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.ui.PlanContext;

/** Small counts of people that are written down as "fewer than", when the person has chosen so. */
public final class HeldBack {
    /** The preference: below which figure; empty or 0 for never. */
    public static final String LIMIT = "eviction.holdBackBelow";

    private HeldBack() {}

    /**
     * What was typed, held back where it is small; nothing typed is not reported.
     *
     * @return empty where it is no figure
     */
    public static Optional<Quantity> read(
            PlanContext context, String typed, Function<String, Optional<Quantity>> parse) {
        if (typed.isBlank()) {
            return Optional.of(Quantity.NOT_REPORTED);
        }
        int limit = context.preference(LIMIT)
                .filter(chosen -> chosen.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .orElse(0);
        return parse.apply(typed).map(quantity -> heldBack(quantity, limit));
    }

    static Quantity heldBack(Quantity quantity, int limit) {
        boolean small = quantity instanceof Quantity.Exact exact
                && exact.number().signum() > 0
                && exact.number().compareTo(BigDecimal.valueOf(limit)) < 0;
        return small && limit >= 2 ? new Quantity.FewerThan(limit) : quantity;
    }
}
