package org.doelenboom.exchange.internal.word;

import java.util.Locale;

/** The letters that a number of a list is written in (ECMA-376 part 1, 17.18.59). */
final class NumberFormats {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MOST_ROMAN = 4_000;
    private static final int LETTERS = 26;

    private NumberFormats() {}

    static String write(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        if (number < 1 || number >= MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return text.toString();
    }

    /** a to z, then aa to zz. */
    private static String letters(int number) {
        if (number < 1 || number > LETTERS * 10) {
            return Integer.toString(number);
        }
        char letter = (char) ('a' + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }
}
