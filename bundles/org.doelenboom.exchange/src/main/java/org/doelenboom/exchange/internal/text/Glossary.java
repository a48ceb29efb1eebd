package org.doelenboom.exchange.internal.text;

import java.util.Optional;

/** Reads an entry of a glossary: a term, a colon or dash, and what it means. */
final class Glossary {
    record Entry(String term, String definition) {}

    private static final int LONGEST_TERM = 80;

    private Glossary() {}

    static Optional<Entry> read(String text) {
        for (String separator : new String[] {":", "\t", " - ", " \u2013 ", " \u2014 ", " = "}) {
            int at = text.indexOf(separator);
            if (at > 0 && at <= LONGEST_TERM) {
                String term = Spaces.single(text.substring(0, at));
                String definition = Spaces.single(text.substring(at + separator.length()));
                if (!term.isEmpty() && !definition.isEmpty()) {
                    return Optional.of(new Entry(term, definition));
                }
            }
        }
        return Optional.empty();
    }
}
