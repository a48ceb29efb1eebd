package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A number as a document writes it before a title: {@code 2.1.3}, {@code II.1}, {@code b}.
 *
 * @param parts from the top down, as written; at least one
 */
record NumberPath(List<String> parts) {
    /** How the parts of a number are counted. */
    enum Style {
        ARABIC,
        ROMAN,
        LETTER,
        SMALL_ROMAN,
        SMALL_LETTER
    }

    NumberPath {
        parts = List.copyOf(parts);
    }

    int depth() {
        return parts.size();
    }

    String last() {
        return parts.get(parts.size() - 1);
    }

    /** The number of the item above, which must have one more part than none. */
    NumberPath parent() {
        return new NumberPath(parts.subList(0, parts.size() - 1));
    }

    NumberPath prefix(int depth) {
        return new NumberPath(parts.subList(0, depth));
    }

    boolean startsWith(NumberPath other) {
        return other.depth() <= depth() && other.parts.equals(parts.subList(0, other.depth()));
    }

    /** The same number below another one. */
    NumberPath below(NumberPath above) {
        List<String> all = new ArrayList<>(above.parts);
        all.addAll(parts);
        return new NumberPath(all);
    }

    /** What the last part counts to, from 0. */
    int value(LetterNumbers letters) {
        return letters.value(last());
    }

    static boolean isArabic(String part) {
        return Character.isDigit(part.charAt(0));
    }

    /** Whether the part can be a Roman number up to 39, which no plan's chapters exceed. */
    static boolean canBeRoman(String part) {
        String upper = part.toUpperCase(Locale.ROOT);
        return upper.matches("X{0,3}(IX|IV|V?I{0,3})") && !upper.isEmpty();
    }

    @Override
    public String toString() {
        return String.join(".", parts);
    }
}
