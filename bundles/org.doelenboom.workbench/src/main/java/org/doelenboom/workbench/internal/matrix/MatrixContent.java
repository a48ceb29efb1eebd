package org.doelenboom.workbench.internal.matrix;

import static org.doelenboom.workbench.internal.grid.Wording.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.matrix.Matrix;
import org.doelenboom.plan.matrix.MatrixEdits;
import org.doelenboom.workbench.internal.grid.Entry;
import org.doelenboom.workbench.internal.grid.GridCell;
import org.doelenboom.workbench.internal.grid.GridCell.Look;
import org.doelenboom.workbench.internal.grid.GridColumn;
import org.doelenboom.workbench.internal.grid.GridContent;
import org.doelenboom.workbench.internal.grid.GridRow;
import org.doelenboom.workbench.internal.grid.Wording;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.doelenboom.workbench.internal.search.FoldedText;

/** The cells of a matrix: a mark where a finding and an objective hang together, roles by their letters, words as they are. */
final class MatrixContent implements GridContent {
    private static final String ORPHAN = "○ ";
    private static final int MARKS = 62;
    private static final int WORDS = 170;

    private final Snapshot plan;
    private final Wording wording;
    private final Matrix matrix;
    private final RoleLetters letters;
    private final List<NodeId> rows;
    private final List<GridColumn> columns = new ArrayList<>();

    /**
     * Shows a matrix.
     *
     * @param orphansOnly whether rows that hang on something are left out
     * @param words only rows that have them in their name; all where blank
     */
    MatrixContent(Snapshot plan, Wording wording, Matrix matrix, boolean orphansOnly, String words) {
        this.plan = plan;
        this.wording = wording;
        this.matrix = matrix;
        this.letters = new RoleLetters(wording);
        String wanted = FoldedText.of(words.strip());
        rows = (orphansOnly ? matrix.orphanRows() : matrix.rows())
                .stream()
                        .filter(row -> wanted.isEmpty()
                                || FoldedText.of(wording.full(plan.node(row))).contains(wanted))
                        .toList();
        String kind = matrix.kind().name().toLowerCase(Locale.ROOT);
        columns.add(GridColumn.fixed("row", wording.text("matrix.row." + kind), 280));
        for (NodeId column : matrix.columns()) {
            columns.add(GridColumn.words(
                    column.value(),
                    (matrix.isColumnOrphan(column) ? ORPHAN : "") + code(plan.node(column)),
                    matrix.kind() == Matrix.Rows.HORIZONTALS ? WORDS : MARKS));
        }
    }

    private String code(Node node) {
        String code = wording.names().code(node);
        return code.isEmpty() ? Pieces.shortened(wording.full(node), 12) : code;
    }

    Matrix matrix() {
        return matrix;
    }

    NodeId rowId(int row) {
        return rows.get(row);
    }

    /** The objective of a column; only of those after the first. */
    NodeId columnId(int column) {
        return matrix.columns().get(column - 1);
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public GridRow row(int row) {
        NodeId id = rows.get(row);
        boolean leveled = matrix.kind() == Matrix.Rows.HORIZONTALS;
        return new GridRow(
                id,
                "",
                0,
                GridRow.Fold.NONE,
                leveled ? Optional.of(plan.node(id).kind()) : Optional.empty(),
                false);
    }

    @Override
    public String name(int row) {
        return wording.full(plan.node(rows.get(row)));
    }

    @Override
    public GridCell cell(int row, int column) {
        if (column == 0) {
            boolean orphan = matrix.isRowOrphan(rowId(row));
            return GridCell.closed((orphan ? ORPHAN : "") + wording.item(plan.node(rowId(row))))
                    .as(orphan ? Look.WARNING : Look.PLAIN);
        }
        Optional<Matrix.Cell> cell = matrix.cell(rowId(row), columnId(column));
        if (cell.isEmpty()) {
            return GridCell.open("");
        }
        return switch (matrix.kind()) {
            case FINDINGS -> GridCell.open("×").typed("x").as(Look.MARK);
            case PARTIES -> cell.get().roles().isEmpty()
                    ? GridCell.open("●").typed("")
                    : GridCell.open(letters.of(cell.get()));
            case HORIZONTALS -> GridCell.open(wording.words(cell.get().words()));
        };
    }

    @Override
    public Entry toggle(int row, int column) {
        return column > 0 && matrix.kind() == Matrix.Rows.FINDINGS ? link(rowId(row), columnId(column)) : Entry.NOTHING;
    }

    private static Entry link(NodeId finding, NodeId objective) {
        return new Entry.Change(message("matrix.edit.finding"), edit -> MatrixEdits.finding(edit, finding, objective));
    }

    @Override
    public Entry enter(int row, int column, String text) {
        String typed = text.strip();
        if (column == 0 || cell(row, column).input().equals(typed)) {
            return Entry.NOTHING;
        }
        NodeId at = rowId(row);
        NodeId objective = columnId(column);
        return switch (matrix.kind()) {
            case FINDINGS -> linked(at, objective, typed);
            case PARTIES -> letters.read(typed)
                    .<Entry>map(read -> new Entry.Change(
                            message("matrix.edit.role"),
                            edit -> MatrixEdits.roles(edit, at, objective, read.roles(), read.influence())))
                    .orElseGet(() -> new Entry.Refused(message("matrix.notARole", typed, legend())));
            case HORIZONTALS -> new Entry.Change(
                    message("matrix.edit.words"),
                    edit -> MatrixEdits.realised(edit, at, objective, wording.typedLanguage(), typed));
        };
    }

    private Entry linked(NodeId finding, NodeId objective, String typed) {
        if (!typed.isEmpty() && !typed.matches("[xX×●✓1]")) {
            return new Entry.Refused(message("grid.notAChoice", typed));
        }
        return typed.isEmpty() == matrix.cell(finding, objective).isEmpty() ? Entry.NOTHING : link(finding, objective);
    }

    /** The objective in full, and the roles by their names. */
    @Override
    public String remark(int row, int column) {
        if (column == 0) {
            return matrix.isRowOrphan(rowId(row)) ? wording.text("matrix.orphan") : "";
        }
        String objective = wording.full(plan.node(columnId(column)));
        String roles =
                matrix.cell(rowId(row), columnId(column)).map(letters::inFull).orElse("");
        return roles.isEmpty() ? objective : roles + " · " + objective;
    }

    /** Which letter means which role; empty where there are none. */
    String legend() {
        return matrix.kind() == Matrix.Rows.PARTIES ? letters.legend() : "";
    }

    /** {@code 3 findings without objective · 2 objectives without finding}. */
    String orphans() {
        if (matrix.orphanRows().isEmpty() && matrix.orphanColumns().isEmpty()) {
            return "✓ " + wording.text("matrix.noOrphans");
        }
        return wording.text(
                "matrix.orphans." + matrix.kind().name().toLowerCase(Locale.ROOT),
                Integer.toString(matrix.orphanRows().size()),
                Integer.toString(matrix.orphanColumns().size()));
    }

    /** The whole for a spreadsheet, everything by its name. */
    String table() {
        return matrix.table(rows, id -> wording.full(plan.node(id)), (row, column) -> matrix.cell(row, column)
                .map(this::inFull)
                .orElse(""));
    }

    private String inFull(Matrix.Cell cell) {
        if (!cell.words().isEmpty()) {
            return wording.words(cell.words());
        }
        return cell.roles().isEmpty() ? "x" : letters.inFull(cell);
    }
}
