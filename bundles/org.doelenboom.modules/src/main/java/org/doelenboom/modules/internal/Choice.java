package org.doelenboom.modules.internal;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the person chose.
 *
 * @param off installed and not wanted now
 * @param removed came with the program and no longer wanted at all
 */
record Choice(Set<String> off, Set<String> removed) {

    /** At first every module is wanted. */
    static final Choice EVERYTHING = new Choice(Set.of(), Set.of());

    Choice {
        off = Set.copyOf(off);
        removed = Set.copyOf(removed);
    }

    Choice switchedOff(String id) {
        return new Choice(with(off, id), removed);
    }

    Choice switchedOn(String id) {
        return new Choice(without(off, id), removed);
    }

    Choice without(String id) {
        return new Choice(without(off, id), with(removed, id));
    }

    Choice with(String id) {
        return new Choice(without(off, id), without(removed, id));
    }

    private static Set<String> with(Set<String> ids, String id) {
        Set<String> more = new TreeSet<>(ids);
        more.add(id);
        return more;
    }

    private static Set<String> without(Set<String> ids, String id) {
        Set<String> less = new TreeSet<>(ids);
        less.remove(id);
        return less;
    }
}
