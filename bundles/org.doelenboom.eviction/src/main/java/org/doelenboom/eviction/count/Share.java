package org.doelenboom.eviction.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.Figures;

/**
 * A part of a whole in per cent.
 *
 * @param least in per cent, without decimals
 * @param most the same where both figures are exact
 */
public record Share(int least, int most) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty where one of them is not reported, or the whole is or may be nothing. */
    public static Optional<Share> of(Quantity part, Quantity whole) {
        if (!part.isReported() || !whole.isReported() || whole.least().signum() <= 0) {
            return Optional.empty();
        }
        int least = percent(part.least(), whole.most());
        int most = Math.max(least, percent(part.most(), whole.least()));
        // A part that lies in the whole is no more than all of it.
        boolean within = part.most().compareTo(whole.most()) <= 0;
        return Optional.of(new Share(least, within ? Math.min(most, Math.max(100, least)) : most));
    }

    /** Of two parts that make up the whole together. Empty where they are not reported, or both are nothing. */
    public static Optional<Share> ofParts(Quantity part, Quantity rest) {
        if (!part.isReported() || part.most().add(rest.most()).signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Share(of(part.least(), rest.most()), of(part.most(), rest.least())));
    }

    private static int of(BigDecimal part, BigDecimal rest) {
        BigDecimal whole = part.add(rest);
        return whole.signum() == 0 ? 0 : percent(part, whole);
    }

    private static int percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP).intValue();
    }

    /** {@code 82 %}, or {@code 40–55 %} where small figures were held back. */
    public String written(Locale locale) {
        String figures = Figures.written(BigDecimal.valueOf(least), locale);
        return (least == most ? figures : figures + "–" + Figures.written(BigDecimal.valueOf(most), locale))
                + "\u00a0%";
    }
}
