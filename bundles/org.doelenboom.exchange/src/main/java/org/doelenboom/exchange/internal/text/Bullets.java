package org.doelenboom.exchange.internal.text;

/** The sign before an entry of a list. */
final class Bullets {
    private static final String SIGNS =
            "-\u2013\u2014\u2022\u25CF\u25AA\u25E6\u2023\u2043\u25BA\u27A2\u2713\u2714\u2718\u21D2\u2192\u25A0\u25A1\u00B7*+>\uF0B7\uF0A7\uF0D8\uF0FC\uF02D";

    private Bullets() {}

    /** Where the text of a list entry begins; the place of the first sign of text where the line is no entry. */
    static int textStart(String line) {
        int at = skipSpaces(line, 0);
        int end = at;
        while (end < line.length() && isSign(line, end)) {
            int behind = skipSpaces(line, end + 1);
            if (behind == end + 1 || behind == line.length()) {
                return at;
            }
            end = behind;
            at = behind;
        }
        return at;
    }

    /** Word processors write the hollow dot of a list within a list as the letter o; no word of these languages is that short. */
    private static boolean isSign(String line, int at) {
        char c = line.charAt(at);
        boolean hollow = c == 'o' && at + 1 < line.length() && Character.isWhitespace(line.charAt(at + 1));
        return SIGNS.indexOf(c) >= 0 || c == '_' || hollow;
    }

    static boolean isEntry(String line) {
        return textStart(line) > skipSpaces(line, 0);
    }

    private static int skipSpaces(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
