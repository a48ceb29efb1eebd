package org.doelenboom.exchange.internal.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads amounts of money as Belgian documents write them: "€ 50.000,00", "1 234,50 €", "25.000,-", "€ -". */
final class Amounts {
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:[. ']\\d{3})+(?:,\\d{1,2}|,-)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:,\\d{1,2}|\\.\\d{2}|,-)?");
    private static final Pattern CURRENCY = Pattern.compile("(?i)€|\\beuros?\\b|\\beur\\b");

    private Amounts() {}

    /** Empty for a text that is no amount, and for an empty one. */
    static Optional<BigDecimal> read(String cell) {
        boolean money = isMoney(cell);
        String text = CURRENCY.matcher(cell).replaceAll(" ").strip().replace('\u00A0', ' ');
        if (money && (text.equals("-") || text.equals("\u2013"))) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(
                    text.replace(",-", "").replaceAll("[. ']", "").replace(',', '.')));
        }
        return PLAIN.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",-", "").replace(',', '.')))
                : Optional.empty();
    }

    /** Whether the cell names the currency. */
    static boolean isMoney(String cell) {
        return CURRENCY.matcher(cell).find();
    }

    /** Whether the sign stands behind the figures. */
    static boolean isBehind(String cell) {
        return isMoney(cell) && Character.isDigit(cell.strip().charAt(0));
    }

    /** Zero written as a dash. */
    static boolean isDash(String cell) {
        return isMoney(cell) && cell.chars().noneMatch(Character::isDigit);
    }
}
