package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a number that may stand before a title; amounts, dates, ranges and percentages are none. */
final class NumberScanner {
    private static final int MAX_PARTS = 12;
    private static final int MAX_DIGITS = 3;
    private static final int LONGEST = 12;

    /** @param end where the number ends, before a closing dot */
    record Hit(NumberPath path, int end) {}

    private NumberScanner() {}

    static Optional<Hit> at(String text, int start) {
        List<String> parts = new ArrayList<>(4);
        int at = start;
        while (parts.size() < MAX_PARTS) {
            int end = partEnd(text, at, !parts.isEmpty());
            if (end < 0) {
                break;
            }
            parts.add(normal(text.substring(at, end)));
            at = end;
            int letter = smallLetterEnd(text, at, parts);
            if (letter > 0) {
                parts.add(text.substring(at, letter));
                at = letter;
            }
            if (at >= text.length() || text.charAt(at) != '.' || partEnd(text, at + 1, true) < 0) {
                break;
            }
            at++;
        }
        boolean whole = !parts.isEmpty() && isEnd(text, at) && (parts.size() > 1 || mayStandAlone(text, start, at));
        return whole ? Optional.of(new Hit(new NumberPath(parts), at)) : Optional.empty();
    }

    /** Behind a level word also the long numbers that a program gave, "Action 2020140011", and those of parts with letters, "A1". */
    static Optional<Hit> behindWord(String text, int start) {
        Optional<Hit> plain = at(text, start).or(() -> lettered(text, start));
        int end = start;
        while (end < text.length() && end - start <= LONGEST && isDigit(text.charAt(end))) {
            end++;
        }
        boolean year = end - start == 4 && (text.startsWith("19", start) || text.startsWith("20", start));
        boolean programs = end - start > MAX_DIGITS && end - start <= LONGEST && isEnd(text, end) && !year;
        return plain.isEmpty() && programs
                ? Optional.of(new Hit(new NumberPath(List.of(text.substring(start, end))), end))
                : plain;
    }

    /** "B2.1": a capital and, right behind it, digits. */
    static Optional<Hit> lettered(String text, int start) {
        boolean attached = start + 1 < text.length()
                && text.charAt(start) >= 'A'
                && text.charAt(start) <= 'Z'
                && isDigit(text.charAt(start + 1));
        return attached
                ? at(text, start + 1)
                        .map(hit -> new Hit(
                                hit.path().below(new NumberPath(List.of(text.substring(start, start + 1)))), hit.end()))
                : Optional.empty();
    }

    private static String normal(String part) {
        return part.length() > 1 && part.charAt(0) == '0' ? part.replaceFirst("^0+(?=.)", "") : part;
    }

    /** Where a part ends, or -1 where none begins. */
    private static int partEnd(String text, int start, boolean further) {
        int at = start;
        while (at < text.length() && at - start <= MAX_DIGITS && isDigit(text.charAt(at))) {
            at++;
        }
        if (at > start) {
            boolean thousands = further && at - start == MAX_DIGITS;
            return at - start > MAX_DIGITS || thousands ? -1 : at;
        }
        while (at < text.length() && at - start < 6 && isLatin(text.charAt(at))) {
            at++;
        }
        String letters = text.substring(start, at);
        boolean word = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
        boolean one = letters.length() == 1 && !word;
        boolean oneCase = letters.equals(letters.toUpperCase(java.util.Locale.ROOT))
                || letters.equals(letters.toLowerCase(java.util.Locale.ROOT));
        boolean roman = letters.length() > 1 && !word && oneCase && NumberPath.canBeRoman(letters);
        return one || roman ? at : -1;
    }

    /** {@code 1a}: a small letter right after the digits, closed by a dot or bracket so that "2e" stays an ordinal. */
    private static int smallLetterEnd(String text, int at, List<String> parts) {
        boolean closed = at + 1 < text.length() && (text.charAt(at + 1) == '.' || text.charAt(at + 1) == ')');
        boolean letter = closed && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
        return letter && NumberPath.isArabic(parts.get(parts.size() - 1)) ? at + 1 : -1;
    }

    /** A letter without a dot or bracket behind it is a word, unless a capital of its own stands before a capital. */
    private static boolean mayStandAlone(String text, int start, int end) {
        if (isDigit(text.charAt(start))) {
            return true;
        }
        if (end >= text.length()) {
            return false;
        }
        char c = text.charAt(end);
        boolean closed = c == '.' || c == ')';
        boolean apart =
                (c == ' ' || c == '\t') && end + 1 < text.length() && !Character.isLowerCase(text.charAt(end + 1));
        return closed || apart && Character.isUpperCase(text.charAt(start));
    }

    /** Whether what follows leaves it a number of an item. */
    private static boolean isEnd(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char c = text.charAt(end);
        char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        if (Character.isLetterOrDigit(c) || c == '%' || c == '\u20AC' || c == '+' || c == '\'') {
            return false;
        }
        boolean joins = c == '.' || c == ',' || c == '/' || c == '-' || c == '\u2013' || c == ':';
        if (joins && isDigit(next)) {
            return false;
        }
        int after = end;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        return after >= text.length() || text.charAt(after) != '%' && text.charAt(after) != '\u20AC';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
