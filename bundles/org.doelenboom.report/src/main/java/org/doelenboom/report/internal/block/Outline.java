package org.doelenboom.report.internal.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Headings in an order that a reader of screens can follow: each section begins with a chapter, and no level is skipped. */
public final class Outline {
    private Outline() {}

    /** A section's blocks with its highest heading as a chapter. */
    public static List<Block> asChapter(List<Block> section) {
        int least = section.stream()
                .filter(Block.Heading.class::isInstance)
                .mapToInt(block -> ((Block.Heading) block).level())
                .min()
                .orElse(1);
        boolean items = section.stream().anyMatch(block -> block instanceof Block.Item item && item.isHeading());
        if (least == 1 || items) {
            return section;
        }
        return section.stream()
                .map(block -> block instanceof Block.Heading heading
                        ? new Block.Heading(heading.level() - least + 1, heading.text())
                        : block)
                .toList();
    }

    /** The blocks of a whole document without skipped levels (PDF/UA-1, 7.4.2). */
    public static List<Block> closed(List<Block> blocks) {
        List<Block> closed = new ArrayList<>();
        // The levels as they were asked for, from the chapter down to the heading that is open.
        Deque<Integer> open = new ArrayDeque<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                closed.add(new Block.Heading(depth(heading.level(), open), heading.text()));
            } else if (block instanceof Block.Item item && item.isHeading()) {
                closed.add(new Block.Item(
                        depth(item.level(), open), item.kind(), item.badge(), item.code(), item.title(), item.marks()));
            } else {
                closed.add(block);
            }
        }
        return closed;
    }

    /** One below the last that was higher: so headings of one level under one heading are alike. */
    private static int depth(int level, Deque<Integer> open) {
        while (!open.isEmpty() && open.element() >= level) {
            open.pop();
        }
        open.push(level);
        return open.size();
    }
}
