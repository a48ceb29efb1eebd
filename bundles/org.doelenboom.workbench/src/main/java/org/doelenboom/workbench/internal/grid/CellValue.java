package org.doelenboom.workbench.internal.grid;

import java.math.BigDecimal;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.Amounts;

/**
 * What a cell says, as it is compared with others: amounts and days by their size, all else by its words, in which numbers count as
 * numbers, so that 2.1.10 comes after 2.1.9.
 */
record CellValue(@Nullable BigDecimal number, List<String> words) {
    private static final Pattern PART = Pattern.compile("\\d+|\\D+");
    private static final Pattern SIGNS = Pattern.compile("[✓△▲○€%]");

    static CellValue of(String text, Locale locale) {
        String plain = SIGNS.matcher(text).replaceAll("").replace('−', '-').strip();
        Optional<BigDecimal> size = plain.isEmpty()
                ? Optional.empty()
                : Amounts.parse(plain.replaceFirst("^\\+", ""), locale)
                        .or(() -> Wording.day(plain).map(LocalDate::toEpochDay).map(BigDecimal::valueOf));
        return new CellValue(size.orElse(null), parts(plain));
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            parts.add(part.group());
        }
        return parts;
    }

    /** Amounts before words; empty cells last, whichever way. */
    static Comparator<CellValue> order(Locale locale, boolean down) {
        Collator collator = Collator.getInstance(locale);
        Comparator<CellValue> up = (one, other) -> {
            if (one.number() != null && other.number() != null) {
                return one.number().compareTo(other.number());
            }
            if (one.number() != null || other.number() != null) {
                return one.number() != null ? -1 : 1;
            }
            return compare(collator, one.words(), other.words());
        };
        return Comparator.comparing((CellValue value) -> value.words().isEmpty())
                .thenComparing(down ? up.reversed() : up);
    }

    private static int compare(Collator collator, List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            String here = one.get(i);
            String there = other.get(i);
            boolean numbers = Character.isDigit(here.charAt(0)) && Character.isDigit(there.charAt(0));
            int order = numbers ? new BigDecimal(here).compareTo(new BigDecimal(there)) : collator.compare(here, there);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
