package org.doelenboom.api.measure;

import java.math.BigDecimal;
import java.util.Objects;

/** A figure as it was reported: exact, held back because it is small, or not reported at all. */
public sealed interface Quantity {
    Quantity NOT_REPORTED = new NotReported();

    /** The figure itself. */
    record Exact(BigDecimal number) implements Quantity {
        public Exact {
            Objects.requireNonNull(number);
        }
    }

    /**
     * Between 1 and one less than this: a count of people too small to show.
     *
     * @param limit usually 5
     */
    record FewerThan(int limit) implements Quantity {
        public FewerThan {
            if (limit < 2) {
                throw new IllegalArgumentException("fewer than " + limit);
            }
        }
    }

    /** Nobody has reported it yet, which is not the same as zero. */
    record NotReported() implements Quantity {}

    static Quantity of(long number) {
        return new Exact(BigDecimal.valueOf(number));
    }
}
