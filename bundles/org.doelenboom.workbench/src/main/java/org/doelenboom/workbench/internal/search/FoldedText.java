package org.doelenboom.workbench.internal.search;

import java.text.Normalizer;
import java.util.Locale;

/** Text as search compares it: without accents and case, each character at the place that it has in the original. */
public final class FoldedText {
    private static final int ASCII = 128;

    private FoldedText() {}

    /** As long as the original. */
    public static String of(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    private static char fold(char one) {
        if (one < ASCII) {
            return one >= 'A' && one <= 'Z' ? (char) (one + 'a' - 'A') : one;
        }
        if (one == '’' || one == '‘') {
            return '\'';
        }
        char base = Character.isSurrogate(one)
                ? one
                : Normalizer.normalize(String.valueOf(one), Normalizer.Form.NFD).charAt(0);
        String lower = String.valueOf(base).toLowerCase(Locale.ROOT);
        return lower.length() == 1 ? lower.charAt(0) : base;
    }
}
