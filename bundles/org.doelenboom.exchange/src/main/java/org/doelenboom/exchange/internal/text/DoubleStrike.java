package org.doelenboom.exchange.internal.text;

/** Text that was printed twice over to look bold, so that each character was extracted twice. */
final class DoubleStrike {
    private static final int ENOUGH = 8;

    private DoubleStrike() {}

    /** Whether every word of the line consists of doubled characters, and there are enough of them to be no accident. */
    static boolean isDoubled(String line) {
        int letters = 0;
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            if (at + 1 >= line.length() || line.charAt(at + 1) != c) {
                return false;
            }
            letters += Character.isLetterOrDigit(c) ? 2 : 0;
            at += 2;
        }
        return letters >= ENOUGH && !sameThroughout(line);
    }

    /** A row of one character, such as "aaaaaaaa", is no word. */
    private static boolean sameThroughout(String line) {
        return line.strip().chars().distinct().count() < 3;
    }

    static String single(String line) {
        StringBuilder text = new StringBuilder(line.length() / 2 + 1);
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            text.append(c);
            boolean pair = at + 1 < line.length() && line.charAt(at + 1) == c;
            at += pair ? 2 : 1;
        }
        return text.toString();
    }
}
