package org.doelenboom.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.doelenboom.api.text.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A native table of a view: what a painted picture shows, for screen readers and the keyboard, or a list to choose from. It is as
 * tall as its rows, and the columns share its width. On the screen's thread.
 *
 * @param <K> what a row stands for
 */
public final class DataTable<K> {
    private static final int PADDING = 14;
    private static final int LONGEST = 400;
    private static final int LEAST = 60;
    private static final int HEAD_PADDING = 10;

    /**
     * A column.
     *
     * @param figure whether its cells are figures, which stand to the right
     * @param grow how much of the width that is left it takes, in parts; 0 for as wide as its text
     */
    public record Column(String title, boolean figure, int grow) {
        public static Column words(String title) {
            return new Column(title, false, 1);
        }

        public static Column figure(String title) {
            return new Column(title, true, 0);
        }

        /** As wide as its text, to the left. */
        public static Column narrow(String title) {
            return new Column(title, false, 0);
        }
    }

    /**
     * A row.
     *
     * @param warned whether it is drawn as something to look at; its words must say so too
     */
    public record Row<K>(K key, List<String> cells, boolean warned) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Row(K key, List<String> cells) {
            this(key, cells, false);
        }
    }

    private final Resources resources;
    private final List<Column> columns;
    private final int mostRows;
    private final Table table;
    private final GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
    private List<Row<K>> shown = List.of();

    /**
     * @param name what a screen reader calls it
     * @param mostRows how many rows it is tall at most; the others are scrolled to
     */
    public DataTable(Composite parent, Resources resources, Supplier<String> name, List<Column> columns, int mostRows) {
        this.resources = resources;
        this.columns = List.copyOf(columns);
        this.mostRows = mostRows;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLayoutData(place);
        Accessibles.name(table, name);
        Letters.measured(table);
        for (Column column : columns) {
            TableColumn made = new TableColumn(table, column.figure() ? SWT.RIGHT : SWT.LEFT);
            made.setText(column.title());
        }
        table.addListener(SWT.Resize, event -> share());
        height();
    }

    public Control control() {
        return table;
    }

    /** Shows these rows; what is selected stays so where its row is still there. */
    public void show(List<Row<K>> rows) {
        if (rows.equals(shown)) {
            return;
        }
        Optional<K> selected = selected();
        boolean sameSize = rows.size() == shown.size();
        shown = List.copyOf(rows);
        table.setRedraw(false);
        try {
            if (!sameSize) {
                table.setItemCount(rows.size());
            }
            for (int i = 0; i < rows.size(); i++) {
                Row<K> row = rows.get(i);
                TableItem item = table.getItem(i);
                item.setText(row.cells().toArray(new String[0]));
                item.setForeground(row.warned() ? resources.palette().warning() : null);
            }
            select(selected.orElse(null));
            share();
            height();
        } finally {
            table.setRedraw(true);
        }
    }

    public Optional<K> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.size()
                ? Optional.empty()
                : Optional.of(shown.get(index).key());
    }

    /** Selects the row of this, or none where there is no such row. Tells nobody. */
    public void select(@Nullable K key) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).key().equals(key)) {
                if (table.getSelectionIndex() != i) {
                    table.setSelection(i);
                }
                return;
            }
        }
        table.deselectAll();
    }

    /** Called when the person selects a row. */
    public void onSelect(Consumer<K> listener) {
        table.addListener(SWT.Selection, event -> selected().ifPresent(listener));
    }

    /** Called when the person presses Enter on a row or clicks it twice. */
    public void onOpen(Consumer<K> listener) {
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(listener));
    }

    private void height() {
        int rows = Math.max(1, Math.min(mostRows, shown.size()));
        // Until it is on the screen, GTK says that the head of the table has no height.
        int head = Math.max(table.getHeaderHeight(), table.getItemHeight() + HEAD_PADDING);
        int wanted = rows * table.getItemHeight() + head;
        if (place.heightHint != wanted) {
            place.heightHint = wanted;
        }
    }

    /** Every column gets what its text needs; those that grow share what is left, and what is too little. */
    private void share() {
        int width = table.getClientArea().width;
        if (width <= 0) {
            return;
        }
        int[] needed = new int[columns.size()];
        int[] heads = new int[columns.size()];
        int fixed = 0;
        int parts = 0;
        GC gc = new GC(table);
        try {
            for (int i = 0; i < needed.length; i++) {
                // Desktops write the head of a table in bold.
                gc.setFont(resources.bold());
                needed[i] = gc.textExtent(columns.get(i).title()).x;
                heads[i] = needed[i] + PADDING;
                gc.setFont(table.getFont());
                for (Row<K> row : shown) {
                    needed[i] = Math.max(needed[i], gc.textExtent(row.cells().get(i)).x);
                }
                needed[i] = Math.min(LONGEST, needed[i]) + PADDING;
                fixed += columns.get(i).grow() == 0 ? needed[i] : 0;
                parts += columns.get(i).grow();
            }
        } finally {
            gc.dispose();
        }
        int left = Math.max(0, width - fixed);
        int least = Letters.points(table, LEAST);
        for (int i = 0; i < needed.length; i++) {
            int grow = columns.get(i).grow();
            int wanted = grow == 0 ? needed[i] : Math.max(Math.max(least, heads[i]), left * grow / parts);
            if (table.getColumn(i).getWidth() != wanted) {
                table.getColumn(i).setWidth(wanted);
            }
        }
    }
}
