package org.doelenboom.report.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.report.ReportMessages;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.Shown;

/** A document as one page that needs nothing beside it; well-formed XML too, so that it can become PDF. */
public final class HtmlPage {
    private HtmlPage() {}

    /** For a screen, and for the printer of a browser. */
    public static String forScreen(BilingualText title, List<Block> blocks, List<String> languages) {
        return page(title, "", "document.css", blocks, languages);
    }

    /**
     * For paper, with what becomes its bookmarks.
     *
     * @param description of the document, in its leading language
     */
    public static String forPrint(BilingualText title, String description, List<Block> blocks, List<String> languages) {
        StringBuilder head = new StringBuilder();
        head.append("<meta name=\"description\" content=\"")
                .append(HtmlWriter.escape(description))
                .append("\"/>\n<meta name=\"subject\" content=\"")
                .append(HtmlWriter.escape(description))
                .append("\"/>\n");
        bookmarks(blocks, languages, head);
        return page(title, head.toString(), "print.css", blocks, languages);
    }

    private static String page(
            BilingualText title, String head, String style, List<Block> blocks, List<String> languages) {
        HtmlWriter out = new HtmlWriter(languages);
        out.write(blocks);
        return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + languages.get(0)
                + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>"
                + HtmlWriter.escape(Shown.line(title, languages.subList(0, 1))) + "</title>\n" + head + "<style>\n"
                + resource(style)
                + "</style>\n</head>\n<body>\n<main>\n" + out.html() + "</main>\n</body>\n</html>\n";
    }

    private static void bookmarks(List<Block> blocks, List<String> languages, StringBuilder out) {
        List<Entry> entries = Entry.of(blocks, languages);
        if (entries.isEmpty()) {
            return;
        }
        out.append("<bookmarks>");
        int depth = 0;
        for (Entry entry : entries) {
            int level = Math.min(entry.level(), depth + 1);
            for (; depth >= level; depth--) {
                out.append("</bookmark>");
            }
            out.append("<bookmark name=\"")
                    .append(HtmlWriter.escape(entry.text()))
                    .append("\" href=\"#")
                    .append(entry.id())
                    .append("\">");
            depth = level;
        }
        out.append("</bookmark>".repeat(depth)).append("</bookmarks>\n");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ReportMessages.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
