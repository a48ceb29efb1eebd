package org.doelenboom.workbench.internal.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.BudgetLine;
import org.doelenboom.plan.budget.Envelope;
import org.doelenboom.workbench.internal.grid.GridRow;
import org.doelenboom.workbench.internal.search.FoldedText;

/** A row of the budget workbook. */
record BudgetRow(Part part, Node node, GridRow row) {
    private static final List<Key<BilingualText>> TEXTS =
            List.of(PlanKeys.TITLE, BudgetKeys.FUNDED_BY, BudgetKeys.REMARK, BudgetKeys.AMOUNT_REASON);

    /** What a row shows. */
    enum Part {
        ENVELOPE,
        LINE,
        /** Of the lines of one envelope. */
        SUM,
        /** Of all envelopes that are shown. */
        TOTAL,
        TOTAL_OWN,
        TOTAL_CALL
    }

    /**
     * What the person wants to see; all neighbourhoods and all years where empty.
     *
     * @param folded nothing is while words filter
     * @param words only lines that have them, with what they are part of; sums would mislead then and are left out. All where blank
     */
    record Filter(Optional<NodeId> neighbourhood, Optional<Integer> year, Set<NodeId> folded, String words) {
        Filter {
            folded = Set.copyOf(folded);
            words = FoldedText.of(words.strip());
        }

        boolean isAll() {
            return words.isEmpty();
        }

        private boolean isFolded(Node node) {
            return isAll() && folded.contains(node.id());
        }

        private boolean wants(Snapshot plan, Envelope envelope) {
            return has(envelope.node())
                    || envelope.neighbourhood()
                            .flatMap(plan::find)
                            .filter(this::has)
                            .isPresent();
        }

        private boolean wants(BudgetLine line) {
            return has(line.node()) || line.details().stream().anyMatch(this::wants);
        }

        private boolean has(Node node) {
            return isAll()
                    || FoldedText.of(node.get(BudgetKeys.ARTICLE)).contains(words)
                    || TEXTS.stream().map(node::get).anyMatch(text -> text.languages().stream()
                            .anyMatch(
                                    language -> FoldedText.of(text.in(language)).contains(words)));
        }
    }

    /** The envelopes that are asked for. */
    static List<Envelope> envelopes(Snapshot plan, Filter filter) {
        return Envelope.of(plan).stream()
                .filter(envelope -> filter.neighbourhood().isEmpty()
                        || envelope.neighbourhood().isEmpty()
                        || envelope.neighbourhood().equals(filter.neighbourhood()))
                .filter(envelope -> filter.year().isEmpty() || envelope.year().equals(filter.year()))
                .toList();
    }

    static List<BudgetRow> of(Snapshot plan, Filter filter) {
        List<BudgetRow> rows = new ArrayList<>();
        List<Envelope> envelopes = envelopes(plan, filter);
        for (Envelope envelope : envelopes) {
            boolean whole = filter.wants(plan, envelope);
            List<BudgetLine> lines = envelope.lines().stream()
                    .filter(line -> whole || filter.wants(line))
                    .toList();
            if (!whole && lines.isEmpty()) {
                continue;
            }
            boolean closed = filter.isFolded(envelope.node());
            rows.add(row(Part.ENVELOPE, envelope.node(), 0, fold(lines, closed)));
            if (!closed) {
                lines.forEach(line -> add(rows, line, 1, filter, whole));
                if (filter.isAll()) {
                    rows.add(row(Part.SUM, envelope.node(), 0, GridRow.Fold.NONE));
                }
            }
        }
        if (!envelopes.isEmpty() && filter.isAll()) {
            for (Part total : List.of(Part.TOTAL, Part.TOTAL_OWN, Part.TOTAL_CALL)) {
                rows.add(row(total, plan.root(), 0, GridRow.Fold.NONE));
            }
        }
        return rows;
    }

    private static void add(List<BudgetRow> rows, BudgetLine line, int depth, Filter filter, boolean whole) {
        boolean all = whole || filter.has(line.node());
        List<BudgetLine> details = line.details().stream()
                .filter(detail -> all || filter.wants(detail))
                .toList();
        boolean closed = filter.isFolded(line.node());
        rows.add(row(Part.LINE, line.node(), depth, fold(details, closed)));
        if (!closed) {
            details.forEach(detail -> add(rows, detail, depth + 1, filter, all));
        }
    }

    private static GridRow.Fold fold(List<BudgetLine> below, boolean closed) {
        return below.isEmpty() ? GridRow.Fold.NONE : closed ? GridRow.Fold.CLOSED : GridRow.Fold.OPEN;
    }

    private static BudgetRow row(Part part, Node node, int depth, GridRow.Fold fold) {
        String key = part == Part.ENVELOPE || part == Part.LINE ? "" : part.name();
        return new BudgetRow(part, node, new GridRow(node.id(), key, depth, fold, Optional.empty(), part != Part.LINE));
    }
}
