package org.doelenboom.report.internal.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.LevelColours;
import org.doelenboom.report.internal.block.Shown;
import org.doelenboom.report.internal.docx.WordText.Look;

/** Blocks as the body of a Word document. Two languages stand beside each other in a table without lines; headings hold both. */
final class WordBody {
    private static final String SPACER =
            "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/></w:pPr></w:p>";
    private static final String NO_BORDERS =
            "<w:tblBorders><w:top w:val=\"nil\"/><w:left w:val=\"nil\"/><w:bottom w:val=\"nil\"/>"
                    + "<w:right w:val=\"nil\"/><w:insideH w:val=\"nil\"/><w:insideV w:val=\"nil\"/></w:tblBorders>";

    private final StringBuilder out = new StringBuilder();
    private final List<String> languages;
    private final WordStyles styles;
    private final BigInteger bullets;
    private final int uprightWidth;
    private final int wideWidth;
    private final List<Block> texts = new ArrayList<>();
    private int headings;
    private boolean wide;
    private boolean inAction;

    /** A paragraph before a table stays with it. */
    private boolean lead;

    private String lastHeading = "";

    /**
     * @param bullets the id of the list that bullets are of
     * @param uprightWidth between the margins, in twentieths of a point
     */
    WordBody(List<String> languages, WordStyles styles, BigInteger bullets, int uprightWidth, int wideWidth) {
        this.languages = languages;
        this.styles = styles;
        this.bullets = bullets;
        this.uprightWidth = uprightWidth;
        this.wideWidth = wideWidth;
    }

    String xml() {
        return out.toString();
    }

    private int width() {
        return wide ? wideWidth : uprightWidth;
    }

    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            lead = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Table;
            if (isText(block) && languages.size() > 1) {
                texts.add(block);
                continue;
            }
            flush();
            write(block, blocks);
        }
        flush();
    }

    private static boolean isText(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.Label
                || block instanceof Block.Bullets
                || block instanceof Block.Item item && !item.isHeading();
    }

    /** What follows an action is about it, until the next item or heading. */
    private void follow(Block block) {
        inAction = block instanceof Block.Item item ? !item.isHeading() : inAction && !block.isHeading();
    }

    private String step() {
        return inAction ? "<w:ind w:left=\"624\"/>" : "";
    }

    private String label() {
        return "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/>" + step();
    }

    private void write(Block block, List<Block> all) {
        follow(block);
        if (block instanceof Block.Title title) {
            title(title);
        } else if (block instanceof Block.Contents contents) {
            new WordContents(languages, styles, width()).write(contents.title(), all, out);
        } else if (block instanceof Block.Heading heading) {
            lastHeading = Shown.line(heading.text(), languages);
            heading(heading.level(), WordText.runs(heading.text(), languages, Look.PLAIN));
        } else if (block instanceof Block.Item item) {
            item(item);
        } else if (block instanceof Block.Label label) {
            paragraph(label(), WordText.runs(label.text(), languages, Look.BOLD));
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph((lead ? "<w:keepNext/>" : "") + step(), WordText.runs(paragraph.text(), languages, Look.PLAIN));
        } else if (block instanceof Block.Bullets list) {
            list.items().forEach(one -> bullet(WordText.runs(one, languages, Look.PLAIN)));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Facts facts) {
            out.append(WordTable.facts(facts.rows(), languages, width())).append(SPACER);
        } else if (block instanceof Block.Turn turn) {
            turn(turn.wide());
        } else if (block instanceof Block.NewPage) {
            out.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        } else if (block instanceof Block.Answer answer) {
            answer(answer);
        }
    }

    private void title(Block.Title title) {
        String name = title.ownPage() ? "Title" : "heading 1";
        styled(name, WordText.runs(title.title(), languages, Look.PLAIN));
        title.lines().forEach(line -> {
            String runs = WordText.runs(line, languages, Look.PLAIN);
            if (title.ownPage()) {
                styled("Subtitle", runs);
            } else {
                paragraph("", runs);
            }
        });
        if (title.ownPage()) {
            out.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        }
    }

    private void heading(int level, String runs) {
        int id = headings++;
        out.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(styles.id("heading " + Math.min(level, 6)))
                .append("\"/></w:pPr><w:bookmarkStart w:id=\"")
                .append(id)
                .append("\" w:name=\"")
                .append(WordContents.bookmark(id))
                .append("\"/>")
                .append(runs)
                .append("<w:bookmarkEnd w:id=\"")
                .append(id)
                .append("\"/></w:p>");
    }

    private void item(Block.Item item) {
        Look look = WordTable.look(item.marks());
        String badge = item.isHeading() ? item.badge().first(languages) + " " + item.code() : item.code();
        String code = WordText.run(badge, look.bolder().shaded(LevelColours.full(item.kind())), languages.get(0))
                + WordText.run(item.isHeading() ? " " : "\t", look, "");
        String runs = code + WordText.runs(item.title(), languages, look);
        if (item.isHeading()) {
            lastHeading = "";
            heading(item.level(), runs);
        } else {
            paragraph(action(), runs);
        }
    }

    private static String action() {
        return "<w:tabs><w:tab w:val=\"left\" w:pos=\"624\"/></w:tabs><w:ind w:left=\"624\" w:hanging=\"454\"/>";
    }

    private void styled(String style, String runs) {
        paragraph("<w:pStyle w:val=\"" + styles.id(style) + "\"/>", runs);
    }

    private void paragraph(String properties, String runs) {
        out.append("<w:p>");
        if (!properties.isEmpty()) {
            out.append("<w:pPr>").append(properties).append("</w:pPr>");
        }
        out.append(runs).append("</w:p>");
    }

    private void bullet(String runs) {
        paragraph(
                "<w:pStyle w:val=\"" + styles.id("List Bullet")
                        + "\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + bullets
                        + "\"/></w:numPr>" + (inAction ? "<w:ind w:left=\"1021\" w:hanging=\"284\"/>" : ""),
                runs);
    }

    private void table(Block.Table table) {
        String caption = Shown.line(table.table().caption(), languages);
        if (!caption.equals(lastHeading) && !caption.isEmpty()) {
            styled("caption", WordText.runs(table.table().caption(), languages, Look.PLAIN));
        }
        lastHeading = "";
        out.append(WordTable.data(table.table(), languages, width())).append(SPACER);
    }

    private void turn(boolean newWide) {
        // Stands for the section that ends here; its pages are set up when the document is put together.
        out.append("<w:p><w:pPr><w:sectPr><w:pgSz w:orient=\"")
                .append(wide ? "landscape" : "portrait")
                .append("\"/></w:sectPr></w:pPr></w:p>");
        wide = newWide;
    }

    private void answer(Block.Answer answer) {
        paragraph("<w:keepNext/>", WordText.runs(answer.hint(), languages, Look.BOLD));
        StringBuilder box = new StringBuilder();
        WordTable.begin(List.of(width()), WordTable.BORDERS, "", box);
        out.append(box).append("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"");
        out.append(Math.max(1, answer.lines()) * 280).append("\" w:hRule=\"atLeast\"/></w:trPr>");
        String filled = answer.filled().orElse(String.join("   ", answer.choices()));
        WordTable.cell(
                width(), "FFFFFF", "<w:p>" + WordText.run(filled, Look.PLAIN, answer.language()) + "</w:p>", out);
        out.append("</w:tr></w:tbl>").append(SPACER);
    }

    // two languages

    private void flush() {
        if (texts.isEmpty()) {
            return;
        }
        int half = width() / 2;
        WordTable.begin(List.of(half, width() - half), NO_BORDERS, "", out);
        for (Block block : rows(texts)) {
            follow(block);
            out.append("<w:tr>");
            for (String language : languages) {
                out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(half).append("\" w:type=\"dxa\"/></w:tcPr>");
                int before = out.length();
                beside(block, language);
                if (out.length() == before) {
                    out.append("<w:p/>");
                }
                out.append("</w:tc>");
            }
            out.append("</w:tr>");
        }
        out.append("</w:tbl>").append(SPACER);
        texts.clear();
    }

    /** Each point of a list has a row of its own, so that both languages of it stand beside each other. */
    private static List<Block> rows(List<Block> texts) {
        List<Block> rows = new ArrayList<>();
        for (Block block : texts) {
            if (block instanceof Block.Bullets list) {
                list.items().forEach(item -> rows.add(new Block.Bullets(List.of(item))));
            } else {
                rows.add(block);
            }
        }
        return rows;
    }

    private void beside(Block block, String language) {
        if (block instanceof Block.Paragraph paragraph) {
            part(paragraph.text(), language, step(), Look.PLAIN, "");
        } else if (block instanceof Block.Label label) {
            part(label.text(), language, label(), Look.BOLD, "");
        } else if (block instanceof Block.Bullets list) {
            list.items().forEach(one -> beside(one, language));
        } else if (block instanceof Block.Item item) {
            Look look = WordTable.look(item.marks());
            String code = WordText.run(item.code(), look.bolder().shaded(LevelColours.full(item.kind())), language)
                    + WordText.run("\t", look, "");
            part(item.title(), language, action(), look, code);
        }
    }

    private void beside(BilingualText bullet, String language) {
        String text = in(bullet, language);
        if (!text.isEmpty()) {
            bullet(WordText.run(text, Look.PLAIN, language));
        }
    }

    private void part(BilingualText text, String language, String properties, Look look, String before) {
        String words = in(text, language);
        if (!words.isEmpty()) {
            paragraph(properties, before + WordText.run(words, look, language));
        }
    }

    /** The words in that language; what neither language has stands on the left. */
    private String in(BilingualText text, String language) {
        boolean neither =
                language.equals(languages.get(0)) && languages.stream().noneMatch(text::has);
        return neither ? text.first(languages) : text.in(language);
    }
}
