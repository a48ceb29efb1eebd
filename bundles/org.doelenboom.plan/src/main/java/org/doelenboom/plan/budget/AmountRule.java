package org.doelenboom.plan.budget;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How an amount comes about, kept beside the amount itself, so that a check can hold one against the other. All of them are said
 * of what the line stands below: the envelope, or the line that it is a detail of.
 */
public sealed interface AmountRule {
    /** Agreed as it is. */
    record Fixed() implements AmountRule {}

    /**
     * A part of a base, and an amount besides: a third of what is left, plus 1,760.
     *
     * @param numerator with the denominator an exact part, as a third is no decimal
     * @param plus added to the part; zero for nothing
     */
    record Share(Base base, BigDecimal numerator, BigDecimal denominator, BigDecimal plus) implements AmountRule {
        public Share {
            Objects.requireNonNull(base);
            Objects.requireNonNull(plus);
            if (denominator.signum() <= 0) {
                throw new IllegalArgumentException("a share of " + numerator + "/" + denominator);
            }
        }
    }

    /** What all the other lines leave. */
    record Rest() implements AmountRule {}

    /** The whole, divided equally among the lines with this rule: halves, where there are two. */
    record Equal() implements AmountRule {}

    /** What a share is a share of. */
    enum Base {
        /** The whole amount above. */
        WHOLE,
        /** What is left of it after the lines whose amount is fixed. */
        AFTER_FIXED
    }
}
