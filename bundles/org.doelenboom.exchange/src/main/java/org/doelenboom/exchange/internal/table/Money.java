package org.doelenboom.exchange.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.exchange.internal.sheet.Cell;

/** Amounts of money as Belgian tables write them: 50000, "€ 50.000,00", "1 234,50 €", "25.000,-", "15k€", and ranges in words. */
final class Money {
    private static final Pattern ONE = Pattern.compile(
            "(-?\\d{1,3}(?:[. '\\u00A0\\u202F]\\d{3})+(?:,\\d{1,2}|,-)?|-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|-?\\d+(?:[,.]\\d{1,2}|,-)?)(?!\\d)\\s?([kK](?![a-zA-Z])|duizend|mille|miljoen|millions?)?");
    private static final Pattern CURRENCY = Pattern.compile(
            "(?i)€|\\beuros?\\b|\\beur\\b|\\bhtva?\\b|\\bht\\b|\\bttc\\b|\\btvac\\b|\\bincl\\.? ?btw\\b|\\bexcl\\.? ?btw\\b");

    private Money() {}

    /** The one amount that the cell is; empty where it says nothing, more, or something else. */
    static Optional<BigDecimal> read(Cell cell) {
        if (cell.date().isPresent()) {
            return Optional.empty();
        }
        return cell.number().isPresent() ? cell.number() : read(cell.text());
    }

    static Optional<BigDecimal> read(String written) {
        String text = CURRENCY.matcher(written).replaceAll(" ").strip();
        if (text.matches("[-–—]") && CURRENCY.matcher(written).find()) {
            return Optional.of(BigDecimal.ZERO);
        }
        Matcher one = ONE.matcher(text);
        return one.matches() ? Optional.of(value(one)) : Optional.empty();
    }

    /** All amounts that stand in a text, in their order; years are none. */
    static List<BigDecimal> all(String written) {
        List<BigDecimal> amounts = new ArrayList<>();
        Matcher one = ONE.matcher(written);
        while (one.find()) {
            if (!one.group(1).matches("(19|20)\\d\\d") || one.group(2) != null) {
                amounts.add(value(one));
            }
        }
        return amounts;
    }

    private static BigDecimal value(Matcher one) {
        String digits = one.group(1).replace(",-", "");
        if (digits.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?")) {
            digits = digits.replace(",", "");
        } else if (digits.matches("-?\\d{1,3}([. '\\u00A0\\u202F]\\d{3})+(,\\d{1,2})?")) {
            digits = digits.replaceAll("[. '\\u00A0\\u202F]", "").replace(',', '.');
        } else {
            digits = digits.replace(',', '.');
        }
        BigDecimal value = new BigDecimal(digits);
        String unit = one.group(2);
        if (unit == null) {
            return value;
        }
        return value.multiply(BigDecimal.valueOf(
                unit.toLowerCase(java.util.Locale.ROOT).startsWith("mil") && !unit.equals("mille")
                        ? 1_000_000
                        : 1_000));
    }
}
