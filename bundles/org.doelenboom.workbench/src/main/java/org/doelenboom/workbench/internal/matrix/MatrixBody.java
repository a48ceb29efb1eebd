package org.doelenboom.workbench.internal.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.matrix.Matrix;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.workbench.internal.grid.Grid;
import org.doelenboom.workbench.internal.grid.GridColumn;
import org.doelenboom.workbench.internal.grid.GridFrame;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A matrix on the screen: which one above, the grid, and below it the cell in full with what can be done about it. */
final class MatrixBody implements ViewBody {
    private final ViewContext context;
    private final Pieces pieces;
    private final GridFrame frame;
    private final Grid grid;
    private final Label orphans;
    private final Label legend;
    private final CellDetail detail;
    private Matrix.Rows kind = Matrix.Rows.FINDINGS;
    private boolean orphansOnly;
    private String words = "";
    private MatrixContent content;

    MatrixBody(Composite parent, ViewContext context) {
        this.context = context;
        this.pieces = new Pieces(context);
        frame = new GridFrame(parent, context, "matrix");
        frame.choice(
                "matrix.which",
                () -> List.of(Matrix.Rows.values()),
                rows -> pieces.text("matrix.which." + rows.name().toLowerCase(Locale.ROOT)),
                Optional.empty(),
                chosen -> {
                    kind = chosen.orElse(Matrix.Rows.FINDINGS);
                    refresh();
                });
        frame.filter("years.filter", typed -> {
            words = typed;
            refresh();
        });
        frame.check("matrix.orphansOnly", only -> {
            orphansOnly = only;
            refresh();
        });
        frame.button("matrix.copy", this::copy);
        orphans = pieces.wrapped(frame.page(), "");
        content = content();
        grid = frame.grid(content);
        legend = pieces.wrapped(frame.page(), "");
        legend.setForeground(context.resources().palette().dimmed());
        detail = new CellDetail(frame.page(), context);
        grid.onMove(this::showCell);
        show();
    }

    private MatrixContent content() {
        content = new MatrixContent(
                context.plan(),
                frame.wording(),
                Matrix.of(context.plan(), kind, context.neighbourhood()),
                orphansOnly,
                words);
        return content;
    }

    @Override
    public void refresh() {
        frame.renew(() -> {}, () -> {
            frame.show(content());
            show();
        });
    }

    private void show() {
        Pieces.say(orphans, content.orphans());
        String letters = content.legend();
        Pieces.say(legend, (letters.isEmpty() ? "" : letters + " · ") + pieces.text("matrix.mark"));
        showCell();
    }

    private void showCell() {
        Optional<NodeId> column = grid.currentColumn().map(GridColumn::id).flatMap(this::objective);
        Optional<Integer> row = grid.currentIndex().filter(index -> index < content.size());
        if (content.size() == 0 || content.matrix().columns().isEmpty()) {
            boolean none = content.matrix().rows().isEmpty()
                    || content.matrix().columns().isEmpty();
            detail.nothing(pieces.text(none ? "matrix.empty" : orphansOnly ? "matrix.noOrphans" : "matrix.noRow"));
        } else if (row.isPresent() && column.isPresent()) {
            detail.show(content.matrix(), content.rowId(row.get()), column.get());
        } else {
            detail.nothing(pieces.text("matrix.goToCell"));
        }
        frame.page().layout(true, true);
    }

    private Optional<NodeId> objective(String id) {
        return content.matrix().columns().stream()
                .filter(column -> column.value().equals(id))
                .findFirst();
    }

    /** All of it: Ctrl+C takes the cells that are selected. */
    private void copy() {
        Clipboard clipboard = new Clipboard(frame.page().getDisplay());
        try {
            clipboard.setContents(new Object[] {content.table()}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
        frame.say(pieces.text("matrix.copied", content.size()));
    }

    @Override
    public void setFocus() {
        frame.setFocus();
    }

    @Override
    public void close() {
        frame.close();
    }
}
