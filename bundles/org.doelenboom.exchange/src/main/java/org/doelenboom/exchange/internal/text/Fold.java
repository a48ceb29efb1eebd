package org.doelenboom.exchange.internal.text;

import java.text.Normalizer;

/** Brings text into one form for comparing, character by character, so that places in it stay the same. */
final class Fold {
    private static final int TABLE = 0x250;
    private static final char[] FOLDED = new char[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            FOLDED[c] = fold(c);
        }
    }

    private Fold() {}

    /** Small letters without accents, plain spaces, hyphens and apostrophes; of the same length. */
    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            folded[i] = c < TABLE ? FOLDED[c] : foldRare(c);
        }
        return new String(folded);
    }

    private static char foldRare(char c) {
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> Character.isSpaceChar(c) ? ' ' : c;
        };
    }

    private static char fold(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return Character.toLowerCase(parts.charAt(0));
    }

    /** Folded, with single spaces and nothing around. */
    static String phrase(String text) {
        return fold(text).replaceAll(" +", " ").strip();
    }
}
