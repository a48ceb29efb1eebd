package org.doelenboom.exchange.internal.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.doelenboom.api.text.Nullable;

/** Numbers of workbooks: binary fractions with 15 digits that count, and days since 1900 or 1904 (ECMA-376, part 1, 18.17.4). */
final class Numbers {
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /** Day 60 is a 29 February 1900 that never was; days after it count from here. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private Numbers() {}

    /** Null where the text is no number. */
    @Nullable
    static BigDecimal read(String written) {
        if (written.length() > 40) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(written).round(DIGITS);
            // Binary numbers reach to 1E308 and 5E-324; further out nothing that is written in full stays readable.
            return Math.abs(number.scale()) > 400 ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static Cell number(BigDecimal number, int indent, boolean bold) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        plain = plain.scale() < 0 ? plain.setScale(0) : plain;
        return new Cell(plain.toPlainString(), Optional.of(plain), Optional.empty(), indent, bold, false);
    }

    static Cell date(BigDecimal number, boolean from1904, int indent) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return number(number, indent, false);
        }
        try {
            LocalDate day = (from1904 ? ZERO_1904 : ZERO).plusDays(number.longValue());
            return new Cell(day.toString(), Optional.of(number), Optional.of(day), indent, false, false);
        } catch (DateTimeException e) {
            return number(number, indent, false);
        }
    }
}
