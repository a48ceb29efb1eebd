package org.doelenboom.report.internal.docx;

import java.util.List;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.Shown;
import org.doelenboom.report.internal.docx.WordText.Look;

/**
 * The table of contents. Its entries are written out, so that they stand there before any program has worked them out; without
 * pages, which only the word processor can tell. It is marked so that Word renews it.
 */
final class WordContents {
    private static final int DEPTH = 3;

    private final List<String> languages;
    private final WordStyles styles;

    WordContents(List<String> languages, WordStyles styles) {
        this.languages = languages;
        this.styles = styles;
    }

    /** What the heading of that number, from 0, is called among the bookmarks. */
    static String bookmark(int heading) {
        return "_Toc" + (1000 + heading);
    }

    void write(BilingualText title, List<Block> blocks, StringBuilder out) {
        out.append("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>")
                .append("</w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val=\"")
                .append(styles.id("TOC Heading"))
                .append("\"/></w:pPr>")
                .append(WordText.runs(title, languages, Look.PLAIN))
                .append("</w:p>");
        int number = 0;
        boolean begun = false;
        for (Block block : blocks) {
            if (!block.isHeading()) {
                continue;
            }
            int level = block instanceof Block.Heading heading ? heading.level() : ((Block.Item) block).level();
            if (level <= DEPTH) {
                entry(level, bookmark(number), line(block), !begun, out);
                begun = true;
            }
            number++;
        }
        if (begun) {
            out.append("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        }
        out.append("</w:sdtContent></w:sdt><w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    }

    private String line(Block block) {
        if (block instanceof Block.Item item) {
            return item.badge().first(languages) + " " + item.code() + " " + Shown.line(item.title(), languages);
        }
        return Shown.line(((Block.Heading) block).text(), languages);
    }

    private void entry(int level, String bookmark, String text, boolean first, StringBuilder out) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(styles.id("toc " + level))
                .append("\"/></w:pPr>");
        if (first) {
            out.append("<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r>")
                    .append(
                            "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-3\" \\h \\z \\u </w:instrText></w:r>")
                    .append("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
        }
        out.append("<w:hyperlink w:anchor=\"").append(bookmark).append("\" w:history=\"1\">");
        out.append(WordText.run(text, Look.PLAIN, "")).append("</w:hyperlink></w:p>");
    }
}
