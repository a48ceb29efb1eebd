package org.doelenboom.workbench.internal.matrix;

import java.util.Locale;
import org.doelenboom.plan.matrix.Matrix;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.workbench.internal.piece.CellGrid;
import org.doelenboom.workbench.internal.piece.CellTable;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A matrix on the screen: which one above, the grid, and below it the cell in full with what can be done about it. */
final class MatrixBody implements ViewBody {
    private final ViewContext context;
    private final Pieces pieces;
    private final Composite page;
    private final Combo kinds;
    private final Button orphansOnly;
    private final Button asTable;
    private final Label orphans;
    private final Label legend;
    private final Composite stack;
    private final StackLayout stacked = new StackLayout();
    private final CellGrid grid;
    private final CellTable table;
    private final CellDetail detail;
    private MatrixPage content;

    MatrixBody(Composite parent, ViewContext context) {
        this.context = context;
        this.pieces = new Pieces(context);
        content = read(Matrix.Rows.FINDINGS, false);
        page = pieces.part(parent, 1);
        Pieces.margin(page, 2 * Resources.STEP, Resources.STEP);
        Composite head = pieces.part(page, 1);
        kinds = pieces.combo(head, () -> pieces.text("matrix.which"), this::chosen);
        for (Matrix.Rows rows : Matrix.Rows.values()) {
            kinds.add(pieces.text("matrix.which." + rows.name().toLowerCase(Locale.ROOT)));
        }
        kinds.select(0);
        Composite tools = pieces.part(page, 3);
        orphansOnly = check(tools, "matrix.orphansOnly");
        asTable = check(tools, "matrix.asTable");
        pieces.button(tools, pieces.text("matrix.copy"), this::copy);
        orphans = pieces.wrapped(page, "");
        stack = new Composite(page, SWT.NONE);
        stack.setLayout(stacked);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        CellGrid.Content current = new Current();
        grid = new CellGrid(stack, context.resources(), () -> kinds.getText(), current);
        table = new CellTable(stack, () -> kinds.getText(), current);
        stacked.topControl = grid.control();
        legend = pieces.wrapped(page, "");
        legend.setForeground(context.resources().palette().dimmed());
        detail = new CellDetail(page, context);
        grid.onSelect(this::showCell);
        grid.onOpen(this::open);
        grid.onType(letter -> detail.typed(letter));
        grid.onCopy(this::copy);
        table.onSelect((row, column) -> grid.select(row, column));
        table.onOpen(this::open);
        ((GridLayout) page.getLayout()).verticalSpacing = Resources.STEP;
        refresh();
    }

    private Button check(Composite parent, String key) {
        Button made = new Button(parent, SWT.CHECK);
        made.setText(Pieces.escaped(pieces.text(key)));
        made.addListener(SWT.Selection, event -> chosen());
        return made;
    }

    private MatrixPage read(Matrix.Rows rows, boolean onlyOrphans) {
        return new MatrixPage(context, Matrix.of(context.plan(), rows, context.neighbourhood()), onlyOrphans);
    }

    private void chosen() {
        stacked.topControl = asTable.getSelection() ? table.control() : grid.control();
        stack.layout();
        refresh();
    }

    @Override
    public void refresh() {
        content = read(Matrix.Rows.values()[kinds.getSelectionIndex()], orphansOnly.getSelection());
        Pieces.say(orphans, content.orphans());
        Pieces.say(legend, content.legend());
        grid.refresh();
        if (asTable.getSelection()) {
            table.refresh();
        }
        showCell();
    }

    private void showCell() {
        if (grid.isEmpty()) {
            detail.nothing(pieces.text(
                    content.matrix().rows().isEmpty() || content.columns() == 0 ? "matrix.empty" : "matrix.noOrphans"));
        } else {
            detail.show(content, grid.row(), grid.column());
        }
        page.layout(true, true);
    }

    private void open() {
        if (!grid.isEmpty()) {
            detail.open();
        }
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(page.getDisplay());
        try {
            clipboard.setContents(new Object[] {content.table()}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    @Override
    public void setFocus() {
        stacked.topControl.setFocus();
    }

    /** What is shown now, which changes with each edit and choice. */
    private final class Current implements CellGrid.Content {
        @Override
        public int rows() {
            return content.rows();
        }

        @Override
        public int columns() {
            return content.columns();
        }

        @Override
        public String row(int row) {
            return content.row(row);
        }

        @Override
        public String column(int column) {
            return content.column(column);
        }

        @Override
        public String columnInFull(int column) {
            return content.columnInFull(column);
        }

        @Override
        public String cell(int row, int column) {
            return content.cell(row, column);
        }

        @Override
        public boolean isRowMarked(int row) {
            return content.isRowMarked(row);
        }

        @Override
        public boolean isColumnMarked(int column) {
            return content.isColumnMarked(column);
        }
    }
}
