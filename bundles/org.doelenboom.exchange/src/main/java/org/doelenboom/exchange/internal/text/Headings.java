package org.doelenboom.exchange.internal.text;

/** Tells by its looks whether a line is a heading. */
final class Headings {
    private static final int MAX_LENGTH = 90;
    private static final int MAX_WORDS = 12;

    private Headings() {}

    /** Words in capitals only, and not just an abbreviation. */
    static boolean isCapitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 5;
    }

    /** Short, and not ended like a sentence. */
    static boolean isShort(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || text.split("\\s+").length > MAX_WORDS) {
            return false;
        }
        return ".;,!?\u2026".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    static String withoutColon(String text) {
        String stripped = text.strip();
        return stripped.endsWith(":")
                ? stripped.substring(0, stripped.length() - 1).strip()
                : stripped;
    }
}
