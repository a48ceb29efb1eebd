package org.doelenboom.exchange.internal.word;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.measure.Quantity;

/** Reads a figure as people type it in Dutch and French: {@code 1.200,5}, {@code 1 200}, {@code < 5}, {@code 9–12}. */
final class FigureText {
    private static final Pattern FEWER = Pattern.compile("<\\s*(\\d{1,3})");
    private static final Pattern BETWEEN = Pattern.compile("(\\d{1,6})\\s*[\u2013-]\\s*(\\d{1,6})");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[. ']\\d{3})+(?:,\\d{1,6})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,6})?");

    private FigureText() {}

    /** Empty where the text is no figure. */
    static Optional<Quantity> read(String written) {
        String text = written.replaceAll("[\\u00a0\\u202f]", " ").strip();
        Matcher fewer = FEWER.matcher(text);
        if (fewer.matches()) {
            int limit = Integer.parseInt(fewer.group(1));
            return limit < 2 ? Optional.empty() : Optional.of(new Quantity.FewerThan(limit));
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            BigDecimal least = new BigDecimal(between.group(1));
            BigDecimal most = new BigDecimal(between.group(2));
            return least.compareTo(most) < 0 ? Optional.of(new Quantity.Between(least, most)) : Optional.empty();
        }
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(exact(text.replaceAll("[. ']", "")));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(exact(text)) : Optional.empty();
    }

    private static Quantity exact(String digits) {
        return new Quantity.Exact(new BigDecimal(digits.replace(',', '.')));
    }
}
