package org.doelenboom.workbench.internal.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.matrix.Matrix;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.workbench.internal.piece.CellGrid;
import org.doelenboom.workbench.internal.piece.Pieces;

/** What a matrix shows at one moment, in the user's language. */
final class MatrixPage implements CellGrid.Content {
    private final PlanContext context;
    private final Matrix matrix;
    private final List<NodeId> rows;
    private final List<String> rowNames;
    private final List<String> codes;
    private final List<Boolean> marked;
    private final List<Boolean> columnsMarked;

    /** @param orphansOnly whether rows that hang on something are left out */
    MatrixPage(PlanContext context, Matrix matrix, boolean orphansOnly) {
        this.context = context;
        this.matrix = matrix;
        rows = orphansOnly ? matrix.orphanRows() : matrix.rows();
        rowNames = rows.stream().map(context::name).toList();
        Numbering numbering = new Numbering(context.plan());
        codes = matrix.columns().stream()
                .map(id -> code(numbering, context.plan().node(id)))
                .toList();
        marked = rows.stream().map(matrix::isRowOrphan).toList();
        columnsMarked = matrix.columns().stream().map(matrix::isColumnOrphan).toList();
    }

    private String code(Numbering numbering, Node node) {
        String code = numbering.code(node);
        return code.isEmpty() ? Pieces.shortened(context.name(node.id()), 12) : code;
    }

    Matrix matrix() {
        return matrix;
    }

    NodeId rowId(int row) {
        return rows.get(row);
    }

    NodeId columnId(int column) {
        return matrix.columns().get(column);
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public int columns() {
        return codes.size();
    }

    @Override
    public String row(int row) {
        return rowNames.get(row);
    }

    @Override
    public String column(int column) {
        return codes.get(column);
    }

    @Override
    public String columnInFull(int column) {
        return context.name(columnId(column));
    }

    @Override
    public String cell(int row, int column) {
        return matrix.cell(rowId(row), columnId(column)).map(this::sign).orElse("");
    }

    private String sign(Matrix.Cell cell) {
        return matrix.kind() == Matrix.Rows.PARTIES && !cell.roles().isEmpty()
                ? cell.roles().stream().sorted().map(role -> letter(role)).collect(Collectors.joining(" "))
                : "●";
    }

    /** The letter that stands for a role in a cell. */
    String letter(PartyRole role) {
        return context.text(Pieces.message("matrix.role." + role.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public boolean isRowMarked(int row) {
        return marked.get(row);
    }

    @Override
    public boolean isColumnMarked(int column) {
        return columnsMarked.get(column);
    }

    /** What is said below the grid of the letters, where there are any. */
    String legend() {
        List<String> parts = new ArrayList<>();
        if (matrix.kind() == Matrix.Rows.PARTIES) {
            for (PartyRole role : PartyRole.values()) {
                parts.add(letter(role) + " " + context.text(Pieces.word("role", role)));
            }
        }
        parts.add(context.text(Pieces.message("matrix.mark")));
        return String.join(" · ", parts);
    }

    /** {@code 3 findings without objective · 2 objectives without finding}. */
    String orphans() {
        if (matrix.orphanRows().isEmpty() && matrix.orphanColumns().isEmpty()) {
            return "✓ " + context.text(Pieces.message("matrix.noOrphans"));
        }
        String kind = matrix.kind().name().toLowerCase(Locale.ROOT);
        return context.text(Pieces.message(
                "matrix.orphans." + kind,
                Integer.toString(matrix.orphanRows().size()),
                Integer.toString(matrix.orphanColumns().size())));
    }

    /** The whole for a spreadsheet. */
    String table() {
        return matrix.table(rows, context::name, (row, column) -> matrix.cell(row, column)
                .map(this::inFull)
                .orElse(""));
    }

    private String inFull(Matrix.Cell cell) {
        if (!cell.words().isEmpty()) {
            return cell.words().first(List.of(context.locale().getLanguage()));
        }
        return cell.roles().isEmpty()
                ? "x"
                : cell.roles().stream()
                        .sorted()
                        .map(role -> context.text(Pieces.word("role", role)))
                        .collect(Collectors.joining(", "));
    }

    Optional<Matrix.Cell> at(int row, int column) {
        return matrix.cell(rowId(row), columnId(column));
    }
}
