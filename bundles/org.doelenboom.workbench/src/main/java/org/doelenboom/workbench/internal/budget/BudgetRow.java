package org.doelenboom.workbench.internal.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.budget.BudgetLine;
import org.doelenboom.plan.budget.Envelope;
import org.doelenboom.workbench.internal.grid.GridRow;

/** A row of the budget workbook. */
record BudgetRow(Part part, Node node, GridRow row) {
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

    /** What the person wants to see; all neighbourhoods and all years where empty. */
    record Filter(Optional<NodeId> neighbourhood, Optional<Integer> year, Set<NodeId> folded) {
        Filter {
            folded = Set.copyOf(folded);
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
            boolean closed = filter.folded().contains(envelope.node().id());
            rows.add(row(Part.ENVELOPE, envelope.node(), 0, fold(envelope.lines(), closed)));
            if (!closed) {
                envelope.lines().forEach(line -> add(rows, line, 1, filter));
                rows.add(row(Part.SUM, envelope.node(), 0, GridRow.Fold.NONE));
            }
        }
        if (!envelopes.isEmpty()) {
            for (Part total : List.of(Part.TOTAL, Part.TOTAL_OWN, Part.TOTAL_CALL)) {
                rows.add(row(total, plan.root(), 0, GridRow.Fold.NONE));
            }
        }
        return rows;
    }

    private static void add(List<BudgetRow> rows, BudgetLine line, int depth, Filter filter) {
        boolean closed = filter.folded().contains(line.node().id());
        rows.add(row(Part.LINE, line.node(), depth, fold(line.details(), closed)));
        if (!closed) {
            line.details().forEach(detail -> add(rows, detail, depth + 1, filter));
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
