package org.doelenboom.report.internal.docx;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.Shown;
import org.doelenboom.report.internal.docx.WordText.Look;

/**
 * The table of contents. Its entries and their pages are written out, so that they stand there before any program has worked them
 * out. It is marked so that Word, which alone knows for sure where its pages end, renews it.
 */
final class WordContents {
    /** In a document that has one. */
    static final String FIELD = " TOC \\o ";

    private static final String END = "</w:p>";
    private static final int DEPTH = 3;
    private static final Pattern PAGE = Pattern.compile("\\[(_Toc\\d+)]");

    private final List<String> languages;
    private final WordStyles styles;
    private final int width;

    /** @param width of the page between its margins, at the end of which the pages stand */
    WordContents(List<String> languages, WordStyles styles, int width) {
        this.languages = languages;
        this.styles = styles;
        this.width = width;
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
        // The field ends in its last entry: a paragraph of its own, on a page that the entries fill, would leave an
        // empty one behind.
        int last = out.lastIndexOf(END);
        if (begun) {
            out.insert(last, "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
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
                .append("\"/><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"")
                .append(width)
                .append("\"/></w:tabs><w:ind w:right=\"567\"/></w:pPr>");
        if (first) {
            out.append("<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r>")
                    .append("<w:r><w:instrText xml:space=\"preserve\">" + FIELD
                            + "\"1-3\" \\h \\z \\u </w:instrText></w:r>")
                    .append("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
        }
        out.append("<w:hyperlink w:anchor=\"").append(bookmark).append("\" w:history=\"1\">");
        out.append(WordText.run(text + "\t", Look.PLAIN, ""))
                .append(
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGEREF ")
                .append(bookmark)
                .append(" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>")
                .append(page(bookmark))
                .append("</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink>")
                .append(END);
    }

    /** What stands for the page of a bookmark until that is known. */
    private static String page(String bookmark) {
        return "[" + bookmark + "]";
    }

    /** The body with the pages of its headings in their places. */
    static String withPages(String body, Map<String, Integer> pages) {
        return PAGE.matcher(body)
                .replaceAll(found -> pages.getOrDefault(found.group(1), 10).toString());
    }
}
