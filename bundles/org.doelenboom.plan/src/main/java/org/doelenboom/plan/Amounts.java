package org.doelenboom.plan;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money as people write and read them, in the language's own form; always exact. */
public final class Amounts {
    private static final int LONGEST = 20;
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,])\\d{3}(\\1\\d{3})*");
    private static final Pattern SHAPE = Pattern.compile("([-−]?)([\\d.,]*?)(?:([.,])(\\d*))?");

    private Amounts() {}

    /** {@code 98.000} or {@code 98.000,50} in Dutch: with two decimals where it is no whole number, with more where it has more. */
    public static String written(BigDecimal amount, Locale locale) {
        BigDecimal plain = amount.stripTrailingZeros();
        int decimals = Math.max(0, plain.scale());
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(decimals == 0 ? 0 : Math.max(2, decimals));
        format.setMaximumFractionDigits(Math.max(2, decimals));
        return format.format(plain);
    }

    /** The same with the sign of the euro where the language puts it. */
    public static String inEuro(BigDecimal amount, Locale locale) {
        String number = written(amount, locale);
        return locale.getLanguage().equals("fr") ? number + "\u00a0€" : "€\u00a0" + number;
    }

    /** As it is typed: without separators of thousands. */
    public static String typed(BigDecimal amount, Locale locale) {
        char comma = symbols(locale).getDecimalSeparator();
        BigDecimal plain = amount.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', comma);
    }

    /**
     * What a person or a spreadsheet wrote. A point or comma with three digits after it separates thousands, unless it is the
     * language's own sign of decimals; spaces and the euro sign are passed over. Empty where it is no amount.
     */
    public static Optional<BigDecimal> parse(String written, Locale locale) {
        String text = written.replaceAll("[\\s\\u00a0\\u202f€]|(?i:eur)", "");
        Matcher matcher = SHAPE.matcher(text);
        if (text.length() > LONGEST || !text.matches(".*\\d.*") || !matcher.matches()) {
            return Optional.empty();
        }
        String whole = matcher.group(2);
        String sign = matcher.group(3);
        String decimals = matcher.group(4) == null ? "" : matcher.group(4);
        boolean own = sign != null && sign.charAt(0) == symbols(locale).getDecimalSeparator();
        if (sign != null && decimals.length() == 3 && (whole.contains(sign) || !own && !whole.matches(".*[.,].*"))) {
            whole = whole + sign + decimals;
            decimals = "";
        }
        boolean grouped = GROUPED.matcher(whole).matches();
        if (!whole.matches("\\d*") && !grouped
                || grouped && sign != null && !decimals.isEmpty() && whole.contains(sign)) {
            return Optional.empty();
        }
        String digits = whole.replaceAll("[.,]", "");
        BigDecimal number =
                new BigDecimal((digits.isEmpty() ? "0" : digits) + (decimals.isEmpty() ? "" : "." + decimals));
        return Optional.of(matcher.group(1).isEmpty() ? number : number.negate());
    }

    private static DecimalFormatSymbols symbols(Locale locale) {
        return ((DecimalFormat) NumberFormat.getInstance(locale)).getDecimalFormatSymbols();
    }
}
