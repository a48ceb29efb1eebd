package org.doelenboom.employment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.doelenboom.api.measure.Quantity;

/**
 * How many of a hundred went from one stage on to the next, in whole per cent; a range where figures were held back.
 *
 * @param least the least that it can be
 * @param most the most that it can be
 */
public record Conversion(int least, int most) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty where one of the two is not reported, or nobody was at the earlier stage. */
    public static Optional<Conversion> of(Quantity earlier, Quantity later) {
        if (!earlier.isReported() || !later.isReported() || earlier.least().signum() <= 0) {
            return Optional.empty();
        }
        int least = percent(later.least(), earlier.most());
        int most = percent(later.most(), earlier.least());
        // What was held back cannot be more than all; exact figures that are, are shown as they are, for somebody to
        // mend.
        return Optional.of(new Conversion(least, most > least ? Math.max(least, Math.min(100, most)) : most));
    }

    private static int percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP).intValue();
    }

    /** {@code 68 %}, {@code 57–64 %}. */
    public String written() {
        return (least == most ? "" + least : least + "–" + most) + "\u00a0%";
    }
}
