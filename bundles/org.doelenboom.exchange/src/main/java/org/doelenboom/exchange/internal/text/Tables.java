package org.doelenboom.exchange.internal.text;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The lines that are tables. */
final class Tables {
    private final NavigableSet<Integer> lines;

    Tables(Collection<Integer> lines) {
        this.lines = new TreeSet<>(lines);
    }

    boolean contains(int line) {
        return lines.contains(line);
    }

    /** Whether a table stands behind the first line and before the second. */
    boolean isBetween(int before, int after) {
        Integer next = lines.higher(before);
        return next != null && next < after;
    }
}
