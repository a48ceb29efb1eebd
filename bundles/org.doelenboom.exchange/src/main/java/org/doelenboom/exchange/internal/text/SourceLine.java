package org.doelenboom.exchange.internal.text;

/**
 * A line of the source that is not blank.
 *
 * @param number from 1, blank lines counted
 * @param raw as written, without its end
 * @param text without marks of emphasis, and undoubled; tabs kept
 * @param afterBlank whether a paragraph begins here
 * @param doubled whether every character stood there twice
 * @param look what its looks say, where the source has any
 */
record SourceLine(int number, String raw, String text, boolean afterBlank, boolean doubled, Look look) {
    /**
     * What plain text has not.
     *
     * @param heading the depth of a heading's style, from 1; 0 for running text
     * @param note whether it stands at the foot of a page, in a box or in the margin
     * @param other the same in the other language, where both stand side by side; else empty
     */
    record Look(int heading, boolean note, String other) {
        static final Look PLAIN = new Look(0, false, "");
    }

    SourceLine(int number, String raw, String text, boolean afterBlank, boolean doubled) {
        this(number, raw, text, afterBlank, doubled, Look.PLAIN);
    }

    boolean hasTab() {
        return text.indexOf('\t') >= 0;
    }
}
