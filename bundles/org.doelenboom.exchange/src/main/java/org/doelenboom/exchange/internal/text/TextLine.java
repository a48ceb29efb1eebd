package org.doelenboom.exchange.internal.text;

import java.util.List;
import java.util.Optional;

/**
 * A line that may hold items: what it says, without the sign of a list entry, and the places where a mark can be read.
 *
 * @param start where its text begins, behind indentation and the sign of a list
 * @param entry whether it is an entry of a list
 * @param candidates in their order; the first may stand at the start
 */
record TextLine(SourceLine source, int start, boolean entry, String folded, List<Mark> candidates) {
    String text() {
        return source.text();
    }

    /** The mark that the line can begin with. */
    Optional<Mark> first() {
        return candidates.isEmpty() || !startsWith(candidates.get(0))
                ? Optional.empty()
                : Optional.of(candidates.get(0));
    }

    boolean startsWith(Mark mark) {
        return mark.start() == start;
    }
}
