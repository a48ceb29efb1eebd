package org.doelenboom.report.internal.block;

import java.util.ArrayList;
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

    /** The blocks of a whole document without skipped levels (PDF/UA-1, 7.4.2), and with small headings just below what they are in. */
    public static List<Block> closed(List<Block> blocks) {
        List<Block> closed = new ArrayList<>();
        int last = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                last = Math.min(heading.level(), last + 1);
                closed.add(new Block.Heading(last, heading.text()));
                // Small headings in one item stand beside each other.
                last = heading.level() > 4 ? last - 1 : last;
            } else if (block instanceof Block.Item item && item.isHeading()) {
                last = Math.min(item.level(), last + 1);
                closed.add(new Block.Item(last, item.kind(), item.badge(), item.code(), item.title(), item.marks()));
            } else {
                closed.add(block);
            }
        }
        return closed;
    }
}
