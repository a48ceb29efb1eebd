package org.doelenboom.exchange.internal.text;

import java.util.Optional;

/**
 * What parts a mark from its title.
 *
 * @param end where the title begins
 */
record Separation(Mark.Separator separator, int end) {
    static Separation behind(String line, int from) {
        Mark.Separator found = Mark.Separator.SPACE;
        int at = from;
        int signs = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            Mark.Separator weaker = found;
            Optional<Mark.Separator> here = separator(line, at, from);
            if (here.isEmpty() && c != ' ') {
                break;
            }
            if (here.isPresent() && here.get() != Mark.Separator.TAB && ++signs > 3) {
                break;
            }
            found = here.filter(strong -> strong.compareTo(weaker) > 0).orElse(found);
            at++;
        }
        return new Separation(found, at);
    }

    /** Empty where the character parts nothing. */
    private static Optional<Mark.Separator> separator(String line, int at, int from) {
        char c = line.charAt(at);
        boolean atEnd = at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1));
        boolean joined = at == from && !atEnd && Character.isUpperCase(line.charAt(at + 1));
        boolean apart = atEnd || joined || at > from && isSpace(line.charAt(at - 1));
        // Three dots are a leader or an omission.
        boolean dot = at == from && !line.startsWith("..", at);
        return switch (c) {
            case '\t' -> Optional.of(Mark.Separator.TAB);
            case ')' -> Optional.of(Mark.Separator.BRACKET);
            case ':' -> Optional.of(Mark.Separator.COLON);
            case '.' -> Optional.of(Mark.Separator.DOT).filter(found -> dot);
            case '/' -> Optional.of(Mark.Separator.BRACKET).filter(found -> at == from && atEnd);
            case '\u00B0' -> Optional.of(Mark.Separator.BRACKET).filter(found -> at == from);
            case '-', '\u2013', '\u2014', '|', '\u2022' -> Optional.of(Mark.Separator.DASH)
                    .filter(found -> apart);
            default -> Optional.empty();
        };
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    static int skipSpaces(String line, int from) {
        int at = from;
        while (at < line.length() && isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
