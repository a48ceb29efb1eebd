package org.doelenboom.exchange.internal.text;

import org.doelenboom.api.document.KindId;

/** All items that one level word, or one depth of numbers, puts on a level. */
final class Group {
    private final String source;
    private final LevelConcept concept;
    private final boolean worded;
    private int height;
    private int depth;
    private int position;
    private KindId kind;

    /** @param source the level word as first written, or the depth: {@code L2} */
    Group(String source, LevelConcept concept, boolean worded) {
        this.source = source;
        this.concept = concept;
        this.worded = worded;
        this.height = concept.height();
        this.kind = concept.kinds().get(0);
    }

    String source() {
        return source;
    }

    LevelConcept concept() {
        return concept;
    }

    /** Grows from the top down by the meaning of the word; for an unknown one, by where it comes first. */
    int height() {
        return height;
    }

    void height(int found) {
        height = found;
    }

    /** Whether a word, and not only the depth of numbers, stands for it. */
    boolean worded() {
        return worded;
    }

    /** How many parts the numbers of its items have, the item's place being told by the number; 0 where it is not. */
    int depth() {
        return depth;
    }

    void depth(int parts) {
        depth = parts;
    }

    /** Grows from the top down; equal for words that name one level. */
    int position() {
        return position;
    }

    void position(int place) {
        position = place;
    }

    KindId kind() {
        return kind;
    }

    void kind(KindId chosen) {
        kind = chosen;
    }
}
