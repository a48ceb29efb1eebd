package org.doelenboom.community;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers of people. */
public final class Counts {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private Counts() {}

    /** Whether it can be a number of people: whole, not negative, and less than there are in the Region. */
    public static boolean isPeople(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(MOST) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    /** The number as people; empty where there is none, or it cannot be one. */
    public static OptionalInt people(Optional<BigDecimal> number) {
        return number.filter(Counts::isPeople)
                .map(one -> OptionalInt.of(one.intValueExact()))
                .orElse(OptionalInt.empty());
    }

    /** Per cent, to the nearest whole; empty where the whole is zero. */
    public static OptionalInt percent(int part, int whole) {
        return whole <= 0
                ? OptionalInt.empty()
                : OptionalInt.of(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                        .intValueExact());
    }
}
