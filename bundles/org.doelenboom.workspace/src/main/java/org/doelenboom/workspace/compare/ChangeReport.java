package org.doelenboom.workspace.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/** What changed between two states of a plan, as a web page of its own that can be printed or mailed, item by item. */
public final class ChangeReport {
    private static final String STYLE =
            "body{font:11pt/1.45 sans-serif;max-width:52em;margin:2em auto;padding:0 1em;color:#1d2433}"
                    + "h1{font-size:1.5em}h2{font-size:1.05em;margin:1.4em 0 .3em;border-top:1px solid #ccd2dc;padding-top:.6em}"
                    + "dl{margin:0}dt{color:#4a5468;margin-top:.4em}dd{margin:0 0 .2em 1.2em;white-space:pre-wrap}"
                    + "del{color:#9c1c1c}ins{color:#0f5a2c;font-weight:600}p.sub{color:#4a5468}"
                    + "@media print{h2{break-after:avoid}dd{break-inside:avoid}}";

    private final Words words;

    public ChangeReport(Words words) {
        this.words = words;
    }

    /**
     * @param from what the earlier state is called
     * @param to what the later one is called
     */
    public String write(Snapshot before, Snapshot after, String from, String to) {
        List<Difference> differences = Comparison.between(before, after);
        Map<NodeId, List<DifferenceLines.Line>> items = new LinkedHashMap<>();
        for (DifferenceLines.Line line : new DifferenceLines(words, before, after).of(differences)) {
            items.computeIfAbsent(line.node(), key -> new ArrayList<>()).add(line);
        }
        String title = words.say("report.title", from);
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(words.language())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n<p class=\"sub\">")
                .append(escaped(words.say("report.states", from, to)))
                .append("<br>")
                .append(escaped(words.say(items.isEmpty() ? "report.none" : "report.count", items.size())))
                .append("</p>\n");
        items.values().forEach(lines -> item(lines, page));
        return page.append("</body></html>\n").toString();
    }

    private void item(List<DifferenceLines.Line> lines, StringBuilder page) {
        page.append("<h2>").append(escaped(lines.get(0).item())).append("</h2>\n<dl>");
        for (DifferenceLines.Line line : lines) {
            page.append("<dt>").append(escaped(line.what())).append("</dt><dd>");
            for (WordChanges.Part part : WordChanges.between(line.before(), line.after())) {
                String text = escaped(part.text());
                switch (part.kind()) {
                    case SAME -> page.append(text);
                    case GONE -> page.append("<del>").append(text).append("</del> ");
                    default -> page.append("<ins>").append(text).append("</ins>");
                }
            }
            page.append("</dd>");
        }
        page.append("</dl>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
