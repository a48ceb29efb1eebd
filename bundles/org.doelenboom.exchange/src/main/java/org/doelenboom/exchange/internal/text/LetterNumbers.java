package org.doelenboom.exchange.internal.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells, for one document, whether a single I, V or X is a Roman number or the letter. */
final class LetterNumbers {
    /** Of longer numbers only the end counts: it is what rises. */
    private static final int SAFE_DIGITS = 9;

    private final boolean capitalsAreRoman;
    private final boolean smallAreRoman;

    /** @param parts every part of every number that the document may hold */
    LetterNumbers(Collection<String> parts) {
        Set<String> seen = new HashSet<>(parts);
        capitalsAreRoman = areRoman(seen, "I", "H", "II");
        smallAreRoman = areRoman(seen, "i", "h", "ii");
    }

    private static boolean areRoman(Set<String> seen, String one, String before, String two) {
        return seen.contains(two) || seen.contains(one) && !seen.contains(before);
    }

    NumberPath.Style style(String part) {
        if (NumberPath.isArabic(part)) {
            return NumberPath.Style.ARABIC;
        }
        boolean capital = Character.isUpperCase(part.charAt(0));
        boolean roman =
                part.length() > 1 || (capital ? capitalsAreRoman : smallAreRoman) && NumberPath.canBeRoman(part);
        if (capital) {
            return roman ? NumberPath.Style.ROMAN : NumberPath.Style.LETTER;
        }
        return roman ? NumberPath.Style.SMALL_ROMAN : NumberPath.Style.SMALL_LETTER;
    }

    /** What the part counts to. */
    int value(String part) {
        return switch (style(part)) {
            case ARABIC -> Integer.parseInt(part.substring(Math.max(0, part.length() - SAFE_DIGITS)));
            case ROMAN, SMALL_ROMAN -> roman(part.toUpperCase(Locale.ROOT));
            case LETTER, SMALL_LETTER -> Character.toUpperCase(part.charAt(0)) - 'A' + 1;
        };
    }

    private static int roman(String part) {
        int sum = 0;
        for (int i = 0; i < part.length(); i++) {
            int worth = worth(part.charAt(i));
            boolean less = i + 1 < part.length() && worth < worth(part.charAt(i + 1));
            sum += less ? -worth : worth;
        }
        return sum;
    }

    private static int worth(char c) {
        return c == 'X' ? 10 : c == 'V' ? 5 : 1;
    }
}
