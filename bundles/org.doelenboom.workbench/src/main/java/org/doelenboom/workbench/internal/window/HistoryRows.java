package org.doelenboom.workbench.internal.window;

import java.text.Normalizer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.Numbering;
import org.doelenboom.workspace.compare.Difference;
import org.doelenboom.workspace.compare.Words;

/** The history of a plan in words, the latest first: a row for each change, and one for a step without any. */
final class HistoryRows {
    /**
     * @param node what it is about; null for a step as a whole
     * @param value what it changed, for restoring what was there before; null for other changes
     */
    record Row(
            String time,
            String who,
            String what,
            String words,
            @Nullable NodeId node,
            @Nullable Change.ValueChanged value) {
        List<String> cells() {
            return List.of(time, who, what, words);
        }

        boolean contains(String folded) {
            return fold(String.join(" ", cells())).contains(folded);
        }
    }

    private final Desk desk;
    private final Words words;
    private final Numbering numbering;
    private final DateTimeFormatter clock;

    /** @param plan as it is now: items go by the names that they have now */
    HistoryRows(Desk desk, Snapshot plan) {
        this.desk = desk;
        this.words = new Words(desk.services().catalogue(), desk.services().messages(), desk.locale());
        this.numbering = new Numbering(plan);
        this.clock = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(desk.locale())
                .withZone(ZoneId.systemDefault());
    }

    /** As letters are compared: case and accents do not count. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    List<Row> of(List<HistoryEntry> entries) {
        List<Row> rows = new ArrayList<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            Transaction step = entries.get(i).transaction();
            if (step.changes().isEmpty()) {
                rows.add(row(step, "", null, null));
            }
            step.changes().forEach(change -> rows.add(row(step, change)));
        }
        return rows;
    }

    private Row row(Transaction step, Change change) {
        if (change instanceof Change.ValueChanged value) {
            Difference difference =
                    new Difference.ValueChanged(value.node(), value.name(), value.before(), value.after());
            return row(step, words.of(difference, numbering, numbering), value.node(), value);
        }
        NodeId node = change instanceof Change.Added added
                ? added.nodes().get(0).id()
                : change instanceof Change.Removed removed
                        ? removed.nodes().get(0).id()
                        : change instanceof Change.Moved moved ? moved.node() : ((Change.KindChanged) change).node();
        return row(step, words.name(node, numbering), node, null);
    }

    private Row row(Transaction step, String said, @Nullable NodeId node, @Nullable Change.ValueChanged value) {
        return new Row(clock.format(step.time()), step.author(), desk.text(step.label()), said, node, value);
    }
}
