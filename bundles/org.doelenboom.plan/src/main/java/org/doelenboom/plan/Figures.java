package org.doelenboom.plan;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.doelenboom.api.measure.Quantity;

/** Figures as people read them, in the language's own form. */
public final class Figures {
    /** A space where no line may break. */
    private static final String SPACE = "\u00a0";

    private Figures() {}

    /** {@code 1.200,5} in Dutch; at most three digits after the comma. */
    public static String written(BigDecimal number, Locale locale) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /** {@code 12}, {@code < 5}, {@code 9–12}; empty where it is not reported. */
    public static String written(Quantity quantity, Locale locale) {
        if (quantity instanceof Quantity.FewerThan fewer) {
            return "<" + SPACE + fewer.limit();
        }
        if (quantity instanceof Quantity.Between between) {
            return written(between.least(), locale) + "–" + written(between.most(), locale);
        }
        return quantity.isReported() ? written(quantity.least(), locale) : "";
    }
}
