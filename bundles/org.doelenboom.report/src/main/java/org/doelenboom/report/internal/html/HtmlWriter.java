package org.doelenboom.report.internal.html;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.report.ReportTable;
import org.doelenboom.api.report.ReportWriter.Mark;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.Columns;
import org.doelenboom.report.internal.block.Shown;

/** Blocks as HTML; two languages stand side by side, each marked with its own. */
final class HtmlWriter {
    /** Tables of so few rows stay on one page. */
    private static final int SMALL = 8;

    /** Headings below this are not in the table of contents. */
    private static final int CONTENTS_DEPTH = 3;

    private final StringBuilder out = new StringBuilder();
    private final List<String> languages;
    private boolean wide;
    private int headings;
    private String lastHeading = "";

    /** What follows an action is about it, until the next item or heading. */
    private boolean inAction;

    /** A paragraph before a table stays with it. */
    private boolean lead;

    HtmlWriter(List<String> languages) {
        this.languages = List.copyOf(languages);
    }

    String html() {
        return out.toString();
    }

    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            lead = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Table;
            if (block instanceof Block.Turn turn) {
                out.append(turn.wide() ? "<section class=\"wide\">\n" : "</section>\n");
                wide = turn.wide();
            } else if (block instanceof Block.Contents contents) {
                contents(contents, Entry.of(blocks, languages));
            } else {
                write(block);
            }
        }
        out.append(wide ? "</section>\n" : "");
    }

    private String step() {
        return inAction ? " step" : "";
    }

    private void write(Block block) {
        inAction = block instanceof Block.Item item ? !item.isHeading() : inAction && !block.isHeading();
        if (block instanceof Block.Title title) {
            title(title);
        } else if (block instanceof Block.Heading heading) {
            String tag = "h" + Math.min(6, heading.level() + 1);
            lastHeading = Shown.line(heading.text(), languages);
            out.append('<').append(tag).append(anchor()).append('>').append(inline(heading.text()));
            out.append("</").append(tag).append(">\n");
        } else if (block instanceof Block.Label label) {
            out.append("<p class=\"label")
                    .append(step())
                    .append("\">")
                    .append(inline(label.text()))
                    .append("</p>\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            if (!paragraph.text().isEmpty()) {
                String classes = (inAction ? "step " : "") + (lead ? "lead" : "");
                out.append(classes.isEmpty() ? "<p>" : "<p class=\"" + classes.strip() + "\">")
                        .append(inline(paragraph.text()))
                        .append("</p>\n");
            }
        } else if (block instanceof Block.Item item) {
            item(item);
        } else if (block instanceof Block.Bullets bullets) {
            out.append(inAction ? "<ul class=\"step\">\n" : "<ul>\n");
            bullets.items().forEach(one -> block("li", one));
            out.append("</ul>\n");
        } else if (block instanceof Block.Table table) {
            table(table.table());
        } else if (block instanceof Block.Facts facts) {
            facts(facts);
        } else if (block instanceof Block.Answer answer) {
            answer(answer);
        } else if (block instanceof Block.NewPage) {
            out.append("<div class=\"page\"></div>\n");
        }
    }

    private String anchor() {
        return " id=\"" + Entry.id(headings++) + "\"";
    }

    private void title(Block.Title title) {
        out.append(title.ownPage() ? "<header class=\"cover\">\n" : "<header>\n");
        block("h1", title.title());
        title.lines().forEach(line -> block("p", line));
        out.append("</header>\n");
    }

    private void contents(Block.Contents contents, List<Entry> entries) {
        out.append("<nav class=\"contents\">\n<p class=\"contents\">")
                .append(inline(contents.title()))
                .append("</p>\n<ul>\n");
        for (Entry entry : entries) {
            if (entry.level() <= CONTENTS_DEPTH) {
                String text = escape(entry.text());
                out.append("<li class=\"l")
                        .append(entry.level())
                        .append("\"><a href=\"#")
                        .append(entry.id());
                out.append("\" title=\"")
                        .append(text)
                        .append("\">")
                        .append(text)
                        .append("</a></li>\n");
            }
        }
        out.append("</ul>\n</nav>\n");
    }

    private void item(Block.Item item) {
        String classes = "item " + level(item.kind()) + marks(item.marks());
        String tag = item.isHeading() ? "h" + (item.level() + 1) : "p";
        out.append('<')
                .append(tag)
                .append(item.isHeading() ? anchor() : "")
                .append(" class=\"")
                .append(classes);
        out.append("\">");
        if (item.isHeading()) {
            out.append("<span class=\"badge\">")
                    .append(escape(item.badge().first(languages)))
                    .append("</span> <span class=\"code\">")
                    .append(escape(item.code()))
                    .append("</span> ")
                    .append(inline(item.title()));
        } else {
            // An action's code is its badge, in both columns.
            String code = "<span class=\"badge code\">" + escape(item.code()) + "</span> ";
            out.append(item.title().isEmpty() ? code : inline(item.title(), code));
        }
        out.append("</").append(tag).append(">\n");
    }

    private static String level(KindId kind) {
        return kind.name().substring(kind.name().indexOf('.') + 1);
    }

    private static String marks(Set<Mark> marks) {
        return (marks.contains(Mark.NOT_IN_CALL) ? " own" : "") + (marks.contains(Mark.LOCAL) ? " local" : "");
    }

    private void table(ReportTable table) {
        // The heading above says it already; a reader of screens still hears which table it is.
        boolean same = Shown.line(table.caption(), languages).equals(lastHeading);
        lastHeading = "";
        String classes = (same ? "same" : "") + (table.rows().size() <= SMALL ? " small" : "");
        out.append(classes.isEmpty() ? "<table>" : "<table class=\"" + classes.strip() + "\">")
                .append("\n<caption>")
                .append(inline(table.caption()))
                .append("</caption>\n");
        out.append("<colgroup>");
        Columns.widths(table, 1000, wide ? 145 : 96, languages).forEach(width -> out.append("<col style=\"width: ")
                .append(width / 10)
                .append('.')
                .append(width % 10)
                .append("%\"/>"));
        out.append("</colgroup>\n<thead><tr>");
        for (ReportTable.Column column : table.columns()) {
            out.append("<th scope=\"col\"");
            column.level()
                    .ifPresent(level ->
                            out.append(" class=\"").append(level(level)).append('"'));
            out.append('>').append(inline(column.heading())).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        List<Columns.Sort> sorts = java.util.stream.IntStream.range(
                        0, table.columns().size())
                .mapToObj(column -> Columns.sort(table, column, languages))
                .toList();
        for (List<ReportTable.Cell> row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), sorts.get(i));
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void facts(Block.Facts facts) {
        out.append("<table>\n<tbody>\n");
        for (List<BilingualText> row : facts.rows()) {
            out.append("<tr><th scope=\"row\">").append(inline(row.get(0))).append("</th><td>");
            out.append(inline(row.get(1))).append("</td></tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void cell(ReportTable.Cell cell, Columns.Sort sort) {
        String classes = (sort == Columns.Sort.FIGURES ? " figure" : sort == Columns.Sort.MARKS ? " mark" : "")
                + cell.level().map(level -> " tint " + level(level)).orElse("")
                + marks(cell.marks());
        out.append(classes.isEmpty() ? "<td>" : "<td class=\"" + classes.strip() + "\">");
        out.append(inline(cell.text())).append("</td>");
    }

    private void answer(Block.Answer answer) {
        block("p", answer.hint());
        out.append("<div class=\"answer\" style=\"min-height: ")
                .append(answer.lines() * 1.4)
                .append("em\"><p lang=\"")
                .append(escape(answer.language()))
                .append("\">");
        String filled = answer.filled().orElse(String.join("   ", answer.choices()));
        out.append(filled.isEmpty() ? "\u00a0" : lines(filled)).append("</p></div>\n");
    }

    private void block(String tag, BilingualText text) {
        if (!text.isEmpty()) {
            out.append('<').append(tag).append('>').append(inline(text));
            out.append("</").append(tag).append(">\n");
        }
    }

    private String inline(BilingualText text) {
        return inline(text, "");
    }

    /** @param before in each language */
    private String inline(BilingualText text, String before) {
        Function<Shown, String> span =
                one -> "<span lang=\"" + escape(one.language()) + "\">" + before + lines(one.text()) + "</span>";
        List<Shown> shown = Shown.of(text, languages);
        if (shown.size() <= 1) {
            return shown.isEmpty() ? "" : span.apply(shown.get(0));
        }
        return "<span class=\"pair\">"
                + String.join("", shown.stream().map(span).toList()) + "</span>";
    }

    private static String lines(String text) {
        return escape(text).replace("\n", "<br/>");
    }

    /** Without what has no place in XML 1.0 (section 2.2). */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (isText(c)) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean isText(int c) {
        return c == '\n'
                || c == '\t'
                || c >= ' ' && c < 0x7F
                || c >= 0xA0 && c < 0xD800
                || c >= 0xE000 && (c & 0xFFFE) != 0xFFFE;
    }
}
