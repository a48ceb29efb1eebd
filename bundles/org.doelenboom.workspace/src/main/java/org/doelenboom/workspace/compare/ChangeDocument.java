package org.doelenboom.workspace.compare;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.report.ReportTable;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.Days;

/**
 * What changed between two states of a plan, why, and who changed it last, for a document that people read. In the one language of
 * its words. Not for two threads at once.
 *
 * @param since the steps between the two, the oldest first, as far as they are known: the reasons of adopted versions and the
 *     names come from them
 * @param from what the earlier state is called
 * @param to what the later one is called
 */
public record ChangeDocument(
        Words words, Snapshot before, Snapshot after, List<HistoryEntry> since, String from, String to) {
    private static final int LONGEST_HEADING = 110;

    public ChangeDocument {
        since = List.copyOf(since);
    }

    public List<String> languages() {
        return List.of(words.language());
    }

    public BilingualText title() {
        return text(words.say("report.title", from));
    }

    private BilingualText text(String text) {
        return BilingualText.EMPTY.put(words.language(), text);
    }

    /** Writes all but the title. */
    public void write(ReportWriter out) {
        Map<NodeId, List<DifferenceLines.Line>> items = new LinkedHashMap<>();
        for (DifferenceLines.Line line :
                new DifferenceLines(words, before, after).of(Comparison.between(before, after))) {
            items.computeIfAbsent(line.node(), key -> new ArrayList<>()).add(line);
        }
        out.paragraph(text(words.say("report.states", from, to)));
        out.paragraph(text(items.isEmpty() ? words.say("report.none") : words.say("changes.count", items.size())));
        reasons(out);
        if (!items.isEmpty()) {
            out.heading(2, text(words.say("changes.items")));
        }
        Map<NodeId, Transaction> last = last();
        items.forEach((id, lines) -> item(lines, last.get(id), out));
    }

    private void reasons(ReportWriter out) {
        List<List<BilingualText>> rows = new ArrayList<>();
        for (HistoryEntry entry : since) {
            entry.adoption().ifPresent(version -> rows.add(row(version)));
        }
        if (!rows.isEmpty()) {
            out.heading(2, text(words.say("changes.reasons")));
            out.table(
                    text(words.say("changes.reasons")),
                    List.of(
                            text(words.say("changes.version")),
                            text(words.say("changes.day")),
                            text(words.say("changes.body")),
                            text(words.say("changes.reason"))),
                    rows);
        }
    }

    private List<BilingualText> row(Adoption version) {
        return List.of(
                text(version.name()), text(Days.written(version.day())), text(version.body()), text(version.reason()));
    }

    private void item(List<DifferenceLines.Line> lines, @Nullable Transaction last, ReportWriter out) {
        BilingualText name = text(brief(lines.get(0).item()));
        out.heading(3, name);
        List<ReportTable.Column> columns =
                List.of(column("changes.what", 20), column("changes.before", 40), column("changes.after", 40));
        out.table(new ReportTable(
                name,
                columns,
                lines.stream()
                        .map(line -> List.of(cell(line.what()), cell(line.before()), cell(line.after())))
                        .toList()));
        if (last != null && !last.author().isEmpty()) {
            String day = Days.written(last.time().atZone(ZoneId.systemDefault()).toLocalDate());
            out.paragraph(text(words.say("changes.last", last.author(), day)));
        }
    }

    /** The words of a paragraph make no heading: its first ones do. */
    private static String brief(String item) {
        if (item.length() <= LONGEST_HEADING) {
            return item;
        }
        int end = item.lastIndexOf(' ', LONGEST_HEADING);
        return item.substring(0, end < LONGEST_HEADING / 2 ? LONGEST_HEADING : end) + " …";
    }

    private ReportTable.Column column(String heading, int share) {
        return new ReportTable.Column(text(words.say(heading)), share, Optional.empty());
    }

    private ReportTable.Cell cell(String words) {
        return ReportTable.Cell.of(text(words));
    }

    /** The last step that touched each item. */
    private Map<NodeId, Transaction> last() {
        Map<NodeId, Transaction> last = new HashMap<>();
        for (HistoryEntry entry : since) {
            Transaction step = entry.transaction();
            for (Change change : step.changes()) {
                touched(change).forEach(id -> last.put(id, step));
            }
        }
        return last;
    }

    private static List<NodeId> touched(Change change) {
        if (change instanceof Change.ValueChanged value) {
            return List.of(value.node());
        }
        if (change instanceof Change.KindChanged kind) {
            return List.of(kind.node());
        }
        if (change instanceof Change.Moved moved) {
            return List.of(moved.node());
        }
        List<Node> nodes = change instanceof Change.Added added ? added.nodes() : ((Change.Removed) change).nodes();
        return nodes.stream().map(Node::id).toList();
    }
}
