package org.doelenboom.api.measure;

import java.math.BigDecimal;
import java.util.Objects;

/** A figure as it was reported: exact, held back because it is small, a sum of such figures, or not
 * reported at all. */
public sealed interface Quantity {
    Quantity NOT_REPORTED = new NotReported();

    /** The figure itself. */
    record Exact(BigDecimal number) implements Quantity {
        public Exact {
            Objects.requireNonNull(number);
        }

        @Override
        public BigDecimal least() {
            return number;
        }

        @Override
        public BigDecimal most() {
            return number;
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

        @Override
        public BigDecimal least() {
            return BigDecimal.ONE;
        }

        @Override
        public BigDecimal most() {
            return BigDecimal.valueOf(limit - 1L);
        }
    }

    /**
     * A sum of figures of which some were held back.
     *
     * @param least the least that it can be
     * @param most the most that it can be; more than the least
     */
    record Between(BigDecimal least, BigDecimal most) implements Quantity {
        public Between {
            if (least.compareTo(most) >= 0) {
                throw new IllegalArgumentException("between " + least + " and " + most);
            }
        }
    }

    /** Nobody has reported it yet, which is not the same as zero. */
    record NotReported() implements Quantity {
        @Override
        public BigDecimal least() {
            return BigDecimal.ZERO;
        }

        @Override
        public BigDecimal most() {
            return BigDecimal.ZERO;
        }
    }

    /** The least that it can be; zero where it is not reported. */
    BigDecimal least();

    /** The most that it can be; zero where it is not reported. */
    BigDecimal most();

    default boolean isReported() {
        return !(this instanceof NotReported);
    }

    /** Both together. What is not reported adds nothing; two that are not reported stay so. */
    default Quantity plus(Quantity other) {
        if (!isReported()) {
            return other;
        }
        return other.isReported() ? between(least().add(other.least()), most().add(other.most())) : this;
    }

    /** Exact where least and most are the same. */
    static Quantity between(BigDecimal least, BigDecimal most) {
        return least.compareTo(most) == 0 ? new Exact(least) : new Between(least, most);
    }

    static Quantity of(long number) {
        return new Exact(BigDecimal.valueOf(number));
    }
}
