package org.doelenboom.exchange.internal.text;

import java.util.regex.Pattern;

/** Takes the marks of bold, italic and the like out of a line. */
final class Emphasis {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:i|b|u|em|strong|s|small|mark|span|font)(?:\\s[^<>]{0,200})?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile("^(\\s*)#{1,6}\\s+(?=\\S)");

    private Emphasis() {}

    static String remove(String line) {
        String text = line;
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(text).replaceAll("");
        }
        if (text.indexOf('#') >= 0) {
            text = HEADING.matcher(text).replaceFirst("$1");
        }
        if (text.contains("**")) {
            text = text.replace("**", "");
        }
        text = single(text, '*');
        return single(text, '_');
    }

    /** Pairs of one character around words; a star or line that stands for itself stays. */
    private static String single(String text, char mark) {
        int open = next(text, mark, 0, true);
        if (open < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        int from = 0;
        while (open >= 0) {
            int close = next(text, mark, open + 1, false);
            if (close < 0) {
                break;
            }
            kept.append(text, from, open).append(text, open + 1, close);
            from = close + 1;
            open = next(text, mark, from, true);
        }
        return kept.append(text, from, text.length()).toString();
    }

    private static int next(String text, char mark, int from, boolean opening) {
        for (int i = text.indexOf(mark, from); i >= 0; i = text.indexOf(mark, i + 1)) {
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            boolean alone = before == mark || after == mark;
            boolean opens = !Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
            boolean closes = !Character.isWhitespace(before) && !Character.isLetterOrDigit(after);
            if (!alone && (opening ? opens : closes)) {
                return i;
            }
        }
        return -1;
    }
}
