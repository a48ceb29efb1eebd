package org.doelenboom.report.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.Shown;

/**
 * A heading as a bookmark or a line in the table of contents shows it.
 *
 * @param id its anchor in the page
 */
record Entry(int level, String id, String text) {
    /** The headings in their order; the anchors count them. */
    static List<Entry> of(List<Block> blocks, List<String> languages) {
        List<Entry> entries = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                entries.add(new Entry(heading.level(), id(entries.size()), Shown.line(heading.text(), languages)));
            } else if (block instanceof Block.Item item && item.isHeading()) {
                String text = item.code() + " " + Shown.line(item.title(), languages);
                entries.add(new Entry(item.level(), id(entries.size()), text));
            }
        }
        return entries;
    }

    static String id(int number) {
        return "h" + number;
    }
}
