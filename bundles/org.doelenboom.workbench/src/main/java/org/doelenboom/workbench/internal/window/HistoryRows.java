package org.doelenboom.workbench.internal.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.Numbering;
import org.doelenboom.workbench.internal.search.FoldedText;
import org.doelenboom.workspace.compare.Difference;
import org.doelenboom.workspace.compare.DifferenceLines;
import org.doelenboom.workspace.compare.Words;

/** The history of a plan in words, the latest first: a row for each change, and one for a step without any. Any thread, one at a time. */
final class HistoryRows {
    /**
     * @param before whole, for the detail; empty where there was nothing
     * @param node what it is about; null for a step as a whole
     * @param value what it changed, for restoring what was there before; null for other changes
     */
    record Row(
            Instant moment,
            String time,
            String who,
            String what,
            String words,
            String before,
            String after,
            @Nullable NodeId node,
            @Nullable Change.ValueChanged value,
            HistoryEntry entry) {
        List<String> cells() {
            return List.of(time, who, what, words);
        }

        boolean contains(String folded) {
            return FoldedText.of(String.join(" ", time, who, what, words, before, after))
                    .contains(folded);
        }
    }

    private final Desk desk;
    private final Words words;
    private final DifferenceLines lines;
    private final Numbering numbering;

    /** @param plan as it is now: items go by the names that they have now */
    HistoryRows(Desk desk, Snapshot plan) {
        this.desk = desk;
        this.words = new Words(desk.services().catalogue(), desk.services().messages(), desk.locale());
        this.lines = new DifferenceLines(words, plan, plan);
        this.numbering = new Numbering(plan);
    }

    List<Row> of(List<HistoryEntry> entries) {
        List<Row> rows = new ArrayList<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            HistoryEntry entry = entries.get(i);
            if (entry.transaction().changes().isEmpty()) {
                rows.add(row(entry, new DifferenceLines.Line(NodeId.random(), "", "", "", adopted(entry)), null, null));
            }
            entry.transaction().changes().forEach(change -> rows.addAll(rows(entry, change)));
        }
        return rows;
    }

    private static String adopted(HistoryEntry entry) {
        Adoption adoption = entry.adoptionOrNull();
        return adoption == null
                ? ""
                : String.join("\n", adoption.name(), adoption.day().toString(), adoption.body(), adoption.reason())
                        .strip();
    }

    private List<Row> rows(HistoryEntry entry, Change change) {
        List<Row> rows = new ArrayList<>();
        Change.ValueChanged value = change instanceof Change.ValueChanged set ? set : null;
        for (DifferenceLines.Line line : lines.of(List.of(difference(change)))) {
            rows.add(row(entry, line, line.node(), value));
        }
        return rows;
    }

    private static Difference difference(Change change) {
        if (change instanceof Change.Added added) {
            return new Difference.Added(added.nodes().get(0).id(), added.nodes().size());
        }
        if (change instanceof Change.Removed removed) {
            return new Difference.Removed(
                    removed.nodes().get(0).id(), removed.nodes().size());
        }
        if (change instanceof Change.Moved moved) {
            return moved.fromParent().equals(moved.toParent())
                    ? new Difference.Reordered(moved.node())
                    : new Difference.Moved(moved.node(), moved.fromParent(), moved.toParent());
        }
        if (change instanceof Change.KindChanged kind) {
            return new Difference.KindChanged(kind.node(), kind.before(), kind.after());
        }
        Change.ValueChanged value = (Change.ValueChanged) change;
        return new Difference.ValueChanged(value.node(), value.name(), value.before(), value.after());
    }

    private Row row(
            HistoryEntry entry, DifferenceLines.Line line, @Nullable NodeId node, @Nullable Change.ValueChanged value) {
        Transaction step = entry.transaction();
        String item = node == null ? "" : words.name(node, numbering);
        String said = line.what().isEmpty() ? item : item + ", " + line.what();
        return new Row(
                step.time(),
                desk.time(step.time()),
                step.author(),
                entry.isBrought() ? desk.text("history.brought", desk.text(step.label())) : desk.text(step.label()),
                said,
                line.before(),
                line.after(),
                node,
                value,
                entry);
    }
}
