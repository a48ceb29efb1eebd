package org.doelenboom.workbench.internal.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.Resources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/**
 * A table that is worked in like a spreadsheet. What it shows and what typing means is its content's; this holds the table, the
 * current cell and the columns. On the screen's thread.
 */
public final class Grid {
    private static final int ROW_HEIGHT = 28;

    private final PlanContext context;
    private final Shown shown;
    private GridContent unsorted;
    private final Set<String> turned;
    private final NatTable table;
    private final DataLayer body;
    private final DataLayer heads;
    private final SelectionLayer selection;
    private final FreezeLayer frozen;
    private final ViewportLayer viewport;
    private final List<Runnable> moved = new ArrayList<>();
    private Runnable chosen = () -> {};
    private Runnable sorted = () -> {};
    private final Map<Integer, Runnable> keys = new HashMap<>();
    private Consumer<GridRow> fold = row -> {};
    private Consumer<String> warning = words -> {};
    private boolean quiet;

    /** @param turned the ids of the columns that the person showed or hid against what they are at first */
    public Grid(Composite parent, PlanContext context, GridContent content, Set<String> turned) {
        this.context = context;
        this.turned = new HashSet<>(turned);
        this.shown = new Shown(content, this.turned);
        this.unsorted = content;
        body = new DataLayer(shown, 100, ROW_HEIGHT);
        selection = new SelectionLayer(body);
        viewport = new ViewportLayer(selection);
        frozen = new FreezeLayer(selection);
        CompositeFreezeLayer cells = new CompositeFreezeLayer(frozen, viewport, selection);
        cells.setRegionName(GridRegion.BODY);
        heads = new DataLayer(new Heads(), 100, ROW_HEIGHT);
        CompositeLayer whole = new CompositeLayer(1, 2);
        whole.setChildLayer(GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(heads, cells, selection), 0, 0);
        whole.setChildLayer(GridRegion.BODY, cells, 0, 1);
        table = new NatTable(
                parent, SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, whole, false);
        Resources resources = context.resources();
        table.setConfigRegistry(new ConfigRegistry());
        table.setBackground(resources.palette().page());
        table.addConfiguration(new GridStyle(
                resources, new CellPainter(resources, shown, context::text), new HeadPainter(resources, shown)));
        GridWork work = new GridWork(this, context);
        table.addConfiguration(new GridKeys(this, work));
        new GridMouse(this, work).listen();
        table.configure();
        table.addOverlayPainter(new ArrowPainter(table, shown, resources.palette()));
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibles.name(table, this::spoken);
        selection.addLayerListener(event -> {
            if (event instanceof CellSelectionEvent) {
                moved();
            }
        });
        table.addListener(SWT.Resize, event -> widths());
        columnsChanged();
        select(0, 0);
    }

    private final class Heads implements IDataProvider {
        @Override
        public Object getDataValue(int columnIndex, int rowIndex) {
            return columnIndex < shown.columnCount() ? shown.title(columnIndex) : "";
        }

        @Override
        public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
            throw new UnsupportedOperationException("heads are not edited");
        }

        @Override
        public int getColumnCount() {
            return shown.columnCount();
        }

        @Override
        public int getRowCount() {
            return 1;
        }
    }

    public NatTable control() {
        return table;
    }

    SelectionLayer selection() {
        return selection;
    }

    Shown shown() {
        return shown;
    }

    public GridContent content() {
        return shown.content();
    }

    // what is shown

    /** Shows this; the current cell stays where its row and column are still there, and the rows in the order that was chosen. */
    public void show(GridContent content) {
        unsorted = content;
        put(shown.content() instanceof Sorted sorted && sorted.fits(content) ? sorted.on(content) : ordered());
    }

    private GridContent ordered() {
        return Sorted.of(unsorted, shown.order(), context.locale());
    }

    /** Puts the rows in order by a column: the smallest first, then the largest, then as they are. */
    public void sort(GridColumn column) {
        order(shown.order().next(column.id()));
    }

    RowOrder order() {
        return shown.order();
    }

    void order(RowOrder by) {
        shown.order(by);
        put(ordered());
        table.redraw();
        sorted.run();
    }

    private void put(GridContent content) {
        GridRow row = row().orElse(null);
        String column = currentColumn().map(GridColumn::id).orElse("");
        int rowBefore = currentRow();
        int sizeBefore = shown.getRowCount();
        boolean others = shown.set(content, turned);
        boolean sameRows = sizeBefore == content.size()
                && (row == null || rowBefore >= 0 && content.row(rowBefore).isSame(row));
        if (others || !sameRows) {
            quiet = true;
            try {
                body.fireLayerEvent(new StructuralRefreshEvent(body));
                if (others) {
                    heads.fireLayerEvent(new StructuralRefreshEvent(heads));
                    columnsChanged();
                }
                int at = row == null ? -1 : find(row);
                select(at >= 0 ? at : Math.min(Math.max(0, rowBefore), content.size() - 1), position(column));
            } finally {
                quiet = false;
            }
        } else {
            body.fireLayerEvent(new VisualRefreshEvent(body));
        }
        told();
    }

    private int find(GridRow row) {
        for (int i = 0; i < content().size(); i++) {
            if (content().row(i).isSame(row)) {
                return i;
            }
        }
        return -1;
    }

    private int position(String column) {
        for (int i = 0; i < shown.columnCount(); i++) {
            if (shown.column(i).id().equals(column)) {
                return i;
            }
        }
        return 0;
    }

    /** The ids of the columns that the person showed or hid against what they are at first. */
    public Set<String> turned() {
        return Set.copyOf(turned);
    }

    /** Shows a column that is hidden, or hides it. */
    public void turn(String column) {
        if (!turned.remove(column)) {
            turned.add(column);
        }
        show(unsorted);
    }

    private void columnsChanged() {
        FreezeHelper.unfreeze(frozen, viewport);
        widths();
        FreezeHelper.freeze(
                frozen, viewport, new PositionCoordinate(selection, 0, -1), new PositionCoordinate(selection, 0, -1));
    }

    /** The first column takes what the others leave, and two fifths at least: what it names is longest. */
    private void widths() {
        int others = 0;
        for (int i = 1; i < shown.columnCount(); i++) {
            body.setColumnWidthByPosition(i, shown.column(i).width(), false);
            others += shown.column(i).width();
        }
        if (shown.columnCount() > 0) {
            int width = table.getClientArea().width;
            int least = Math.max(shown.column(0).width(), width * 2 / 5);
            body.setColumnWidthByPosition(0, Math.max(least, width - others - 1), true);
        }
    }

    // the current cell

    int currentRow() {
        return selection.getSelectionAnchor().rowPosition;
    }

    int current() {
        return selection.getSelectionAnchor().columnPosition;
    }

    boolean hasCurrent() {
        return shown.has(currentRow(), current());
    }

    /** The row of the current cell; empty where there is none. */
    public Optional<GridRow> row() {
        int row = currentRow();
        return row >= 0 && row < content().size() ? Optional.of(content().row(row)) : Optional.empty();
    }

    /** The number of the row of the current cell in the content that was given to show; empty where there is none. */
    public Optional<Integer> currentIndex() {
        return row().map(row -> content() instanceof Sorted order ? order.inContent(currentRow()) : currentRow());
    }

    public Optional<GridColumn> currentColumn() {
        int column = current();
        return column >= 0 && column < shown.columnCount() ? Optional.of(shown.column(column)) : Optional.empty();
    }

    /** Makes a cell the current one and brings it into sight. */
    void select(int row, int column) {
        if (shown.has(row, column)) {
            table.doCommand(new SelectCellCommand(selection, column, row, false, false));
        }
    }

    /** Goes to this row, or the nearest that there is, in the column that is current. */
    void selectRow(int row) {
        select(Math.max(0, Math.min(row, content().size() - 1)), Math.max(0, current()));
    }

    /** How far a page is. */
    int rowsInSight() {
        return Math.max(1, viewport.getRowCount() - 1);
    }

    /** Goes to the row of an item, in the column that is current; stays where there is no such row. */
    public void select(NodeId item) {
        if (row().filter(row -> row.item().equals(item)).isPresent()) {
            return;
        }
        for (int i = 0; i < content().size(); i++) {
            if (content().row(i).item().equals(item)) {
                quiet = true;
                try {
                    select(i, Math.max(0, current()));
                } finally {
                    quiet = false;
                }
                told();
                return;
            }
        }
    }

    /** Called when another cell is the current one, or says something else. */
    public void onMove(Runnable listener) {
        moved.add(listener);
    }

    /** Called when the person goes to another cell herself, after {@link #onMove}. */
    void onChoose(Runnable listener) {
        chosen = listener;
    }

    /** Called when the rows were put in another order. */
    void onSort(Runnable listener) {
        sorted = listener;
    }

    /** Called when the person opens or closes a row. */
    public void onFold(Consumer<GridRow> listener) {
        fold = listener;
    }

    /** A key of the view's own, such as one that adds a row: modifiers and code together. */
    public void onKey(int key, Runnable action) {
        keys.put(key, action);
    }

    @Nullable
    Runnable own(int key) {
        return keys.get(key);
    }

    /** Called with why something could not be done in a cell. */
    public void onWarning(Consumer<String> listener) {
        warning = listener;
    }

    void warn(String words) {
        warning.accept(words);
    }

    void fold(GridRow row) {
        if (row.fold() != GridRow.Fold.NONE) {
            fold.accept(row);
        }
    }

    private void moved() {
        if (!quiet) {
            told();
            chosen.run();
        }
    }

    private void told() {
        List.copyOf(moved).forEach(Runnable::run);
        table.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    /** The current cell in words: its row, its column, what stands in it, and what there is to say of it. */
    public String spoken() {
        if (!hasCurrent()) {
            return text("grid.empty");
        }
        int row = currentRow();
        int column = shown.inContent(current());
        String line = content().name(row);
        String cell = content().cell(row, column).text();
        String said = column == 0
                ? line
                : text(
                        "grid.spoken",
                        line,
                        content().columns().get(column).title(),
                        cell.isEmpty() ? text("grid.blank") : cell);
        String remark = content().remark(row, column);
        return remark.isEmpty() ? said : said + " · " + remark;
    }

    String text(String key, Object... arguments) {
        return context.text(Message.of("org.doelenboom.workbench", key, arguments));
    }

    /** Where the current cell stands in the table; null where it is out of sight. */
    @Nullable
    Rectangle currentBounds() {
        for (int column = 0; column < table.getColumnCount(); column++) {
            if (table.getColumnIndexByPosition(column) == current()) {
                for (int row = 1; row < table.getRowCount(); row++) {
                    if (table.getRowIndexByPosition(row) == currentRow()) {
                        return table.getBoundsByPosition(column, row);
                    }
                }
            }
        }
        return null;
    }

    public void setFocus() {
        table.setFocus();
    }
}
