package org.doelenboom.workbench.internal.piece;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.doelenboom.ui.Accessibles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The same as a {@link CellGrid} in a native table, which screen readers know their way in. On the screen's thread. */
public final class CellTable {
    private static final int FIRST = 220;

    private final Table table;
    private final TableCursor cursor;
    private final CellGrid.Content content;
    private BiConsumer<Integer, Integer> selected = (row, column) -> {};
    private Runnable opened = () -> {};

    public CellTable(Composite parent, Supplier<String> name, CellGrid.Content content) {
        this.content = content;
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        Accessibles.name(table, name);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        cursor = new TableCursor(table, SWT.NONE);
        cursor.addListener(SWT.Selection, event -> tell());
        cursor.addListener(SWT.DefaultSelection, event -> opened.run());
        cursor.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == ' ') {
                event.doit = false;
                opened.run();
            }
        });
    }

    public Control control() {
        return table;
    }

    /** @param listener told the row and column of the cell, the names not counted */
    public void onSelect(BiConsumer<Integer, Integer> listener) {
        selected = listener;
    }

    public void onOpen(Runnable listener) {
        opened = listener;
    }

    private void tell() {
        if (cursor.getRow() != null && cursor.getColumn() > 0) {
            selected.accept(table.indexOf(cursor.getRow()), cursor.getColumn() - 1);
        }
    }

    private void fill(TableItem item, int row) {
        if (row < content.rows()) {
            item.setText(0, (content.isRowMarked(row) ? "○ " : "") + content.row(row));
            for (int i = 0; i < content.columns(); i++) {
                item.setText(i + 1, content.cell(row, i));
            }
        }
    }

    public void refresh() {
        table.setRedraw(false);
        try {
            while (table.getColumnCount() > content.columns() + 1) {
                table.getColumn(table.getColumnCount() - 1).dispose();
            }
            for (int i = 0; i <= content.columns(); i++) {
                TableColumn column = i < table.getColumnCount() ? table.getColumn(i) : new TableColumn(table, SWT.NONE);
                String title = i == 0 ? "" : (content.isColumnMarked(i - 1) ? "○ " : "") + content.column(i - 1);
                column.setText(title);
                column.setToolTipText(i == 0 ? "" : content.columnInFull(i - 1));
                if (i == 0) {
                    column.setWidth(FIRST);
                } else {
                    column.pack();
                }
            }
            table.setItemCount(content.rows());
            table.clearAll();
        } finally {
            table.setRedraw(true);
        }
    }
}
