package org.doelenboom.exchange.internal.text;

/** A text that may go on in a later line. */
final class TextBlock {
    private final StringBuilder text = new StringBuilder();
    private final int line;

    TextBlock(int line, String text) {
        this.line = line;
        this.text.append(Spaces.single(text));
    }

    /** Where it begins in the source. */
    int line() {
        return line;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Adds the rest of a sentence; a word parted at the line's end stays together. */
    void goOn(String more) {
        boolean parted = text.length() > 1
                && text.charAt(text.length() - 1) == '-'
                && Character.isLetter(text.charAt(text.length() - 2));
        if (!text.isEmpty() && !parted) {
            text.append(' ');
        }
        text.append(Spaces.single(more));
    }

    void newLine(String more) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(Spaces.single(more));
    }

    /** The last few words. */
    String end() {
        return text.substring(Math.max(0, text.length() - 40));
    }

    int length() {
        return text.length();
    }

    /** Whether what stands here is a whole sentence, or ends on purpose. */
    boolean isEnded() {
        return text.isEmpty() || ".!?:;\u2026".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
