package org.doelenboom.exchange.internal.text;

/** White space as a plan's texts have it. */
final class Spaces {
    private Spaces() {}

    /** Single spaces, none around. */
    static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                gap = !single.isEmpty();
            } else {
                if (gap) {
                    single.append(' ');
                    gap = false;
                }
                single.append(c);
            }
        }
        return single.toString();
    }
}
