package org.doelenboom.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.PlanKinds;

/** Blocks as HTML; two languages stand side by side, each marked with its own. */
final class HtmlWriter implements ReportWriter {
    private final StringBuilder out = new StringBuilder();
    private final List<String> languages;
    private final Messages messages;

    HtmlWriter(List<String> languages, Messages messages) {
        this.languages = List.copyOf(languages);
        this.messages = messages;
    }

    String html() {
        return out.toString();
    }

    @Override
    public List<String> languages() {
        return languages;
    }

    @Override
    public void heading(int level, BilingualText text) {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("a heading of level " + level);
        }
        block("h" + level, "", text);
    }

    @Override
    public void paragraph(BilingualText text) {
        block("p", "", text);
    }

    @Override
    public void item(KindId kind, String code, BilingualText title, Set<Mark> marks) {
        String level = kind.name().substring(kind.name().indexOf('.') + 1);
        String classes = "item " + level
                + (marks.contains(Mark.NOT_IN_CALL) ? " own" : "")
                + (marks.contains(Mark.LOCAL) ? " local" : "");
        String tag = kind.equals(PlanKinds.ACTION)
                ? "p"
                : kind.equals(PlanKinds.OPERATIONAL_OBJECTIVE)
                        ? "h4"
                        : kind.equals(PlanKinds.INTERMEDIATE_OBJECTIVE) ? "h3" : "h2";
        String badge =
                words(Message.of("org.doelenboom.plan", "level." + level)).first(languages);
        out.append("<").append(tag).append(" class=\"").append(classes).append("\"><span class=\"badge\">");
        out.append(escape(badge))
                .append("</span> <span class=\"code\">")
                .append(escape(code))
                .append("</span> ");
        out.append(inline(title)).append("</").append(tag).append(">\n");
    }

    @Override
    public void bullets(List<BilingualText> items) {
        out.append("<ul>\n");
        items.forEach(item -> block("li", "", item));
        out.append("</ul>\n");
    }

    @Override
    public void table(BilingualText caption, List<BilingualText> columns, List<List<BilingualText>> rows) {
        out.append("<table>\n<caption>").append(inline(caption)).append("</caption>\n<thead><tr>");
        columns.forEach(column ->
                out.append("<th scope=\"col\">").append(inline(column)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (List<BilingualText> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " under " + columns.size() + " columns");
            }
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(inline(cell)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    @Override
    public BilingualText words(Message message) {
        BilingualText words = BilingualText.EMPTY;
        for (String language : languages) {
            words = words.put(language, messages.text(message, new Locale(language)));
        }
        return words;
    }

    @Override
    public BilingualText plain(String text) {
        return BilingualText.EMPTY.put(languages.get(0), text);
    }

    private void block(String tag, String classes, BilingualText text) {
        if (!text.isEmpty()) {
            out.append("<").append(tag).append(classes).append(">").append(inline(text));
            out.append("</").append(tag).append(">\n");
        }
    }

    /** The text in the document's languages; in the only language that it has, where that is another. */
    private String inline(BilingualText text) {
        List<String> shown = languages.stream().filter(text::has).toList();
        if (shown.isEmpty()) {
            shown = text.languages();
        }
        // The same words in both languages stand once: names and figures.
        Function<String, String> span =
                language -> "<span lang=\"" + escape(language) + "\">" + lines(text.in(language)) + "</span>";
        if (shown.stream().map(text::in).distinct().count() <= 1) {
            return shown.isEmpty() ? "" : span.apply(shown.get(0));
        }
        return "<span class=\"pair\">"
                + String.join("", shown.stream().map(span).toList()) + "</span>";
    }

    private static String lines(String text) {
        return escape(text).replace("\n", "<br>");
    }

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    // HTML has no place for control characters.
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        safe.append(c);
                    }
                }
            }
        }
        return safe.toString();
    }
}
