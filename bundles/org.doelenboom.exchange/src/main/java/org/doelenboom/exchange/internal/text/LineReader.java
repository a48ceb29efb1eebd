package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Cuts a text into its lines that are not blank. */
final class LineReader {
    private static final int CHECK_EVERY = 1_000;

    private LineReader() {}

    static List<SourceLine> read(String text) {
        // A lone carriage return ends a line only where nothing else does: old files of the Macintosh.
        char end = text.indexOf('\n') < 0 ? '\r' : '\n';
        List<SourceLine> lines = new ArrayList<>();
        int number = 0;
        boolean afterBlank = true;
        int at = 0;
        while (at < text.length()) {
            int next = text.indexOf(end, at);
            int stop = next < 0 ? text.length() : next;
            String raw = text.substring(at, stop);
            at = stop + 1;
            if (++number % CHECK_EVERY == 0 && Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            SourceLine line = line(number, trimEnd(raw), afterBlank, SourceLine.Look.PLAIN);
            if (isBlank(raw)) {
                afterBlank = true;
            } else {
                lines.add(line);
                afterBlank = false;
            }
        }
        return lines;
    }

    static boolean isBlank(String raw) {
        return raw.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static String trimEnd(String raw) {
        int end = raw.length();
        while (end > 0 && raw.charAt(end - 1) == '\r') {
            end--;
        }
        return raw.substring(0, end);
    }

    static SourceLine line(int number, String raw, boolean afterBlank, SourceLine.Look look) {
        String text = Emphasis.remove(plainSpaces(raw));
        boolean doubled = DoubleStrike.isDoubled(text);
        // Marks of emphasis with nothing between them are no text, but the line is not blank either.
        String kept = text.isBlank() ? raw : text;
        return new SourceLine(number, raw, doubled ? DoubleStrike.single(text) : kept, afterBlank, doubled, look);
    }

    /** Hard spaces, page ends and marks without width take the form that all else here knows. */
    private static String plainSpaces(String raw) {
        StringBuilder text = null;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean odd = c != '\t' && c != ' ' && (Character.isSpaceChar(c) || Character.isISOControl(c));
            boolean dropped = c == '\uFEFF' || c == '\u200B' || c == '\u00AD';
            if ((odd || dropped) && text == null) {
                text = new StringBuilder(raw.length()).append(raw, 0, i);
            }
            if (text != null && !dropped) {
                text.append(odd ? ' ' : c);
            }
        }
        return text == null ? raw : text.toString();
    }
}
