package org.doelenboom.employment;

import java.math.BigDecimal;
import java.util.Optional;

/** Brackets of ages as figures: {@code 16–35}, {@code 16+}, {@code –35}. */
public final class Brackets {
    private Brackets() {}

    /** {@code ?} where there is no bound at all. */
    public static String written(Optional<BigDecimal> from, Optional<BigDecimal> to) {
        String first = from.map(BigDecimal::toPlainString).orElse("");
        String last = to.map(BigDecimal::toPlainString).orElse("");
        if (first.isEmpty() && last.isEmpty()) {
            return "?";
        }
        return last.isEmpty() ? first + "+" : first + "–" + last;
    }
}
