package org.doelenboom.exchange.internal.text;

/**
 * A line of the source that is not blank.
 *
 * @param number from 1, blank lines counted
 * @param raw as written, without its end
 * @param text without marks of emphasis, and undoubled; tabs kept
 * @param afterBlank whether a paragraph begins here
 * @param doubled whether every character stood there twice
 */
record SourceLine(int number, String raw, String text, boolean afterBlank, boolean doubled) {
    boolean hasTab() {
        return text.indexOf('\t') >= 0;
    }
}
