package org.doelenboom.workbench.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** What the grid shows now: a content, of which the person chose the columns. */
final class Shown implements IDataProvider {
    private GridContent content;
    private List<Integer> visible = List.of();
    private List<GridColumn> columns = List.of();
    private RowOrder order = RowOrder.NONE;

    Shown(GridContent content, Set<String> chosen) {
        this.content = content;
        set(content, chosen);
    }

    /**
     * Shows this from now on.
     *
     * @param turned the ids of the columns that the person showed or hid against what they are at first
     * @return whether other columns stand there now
     */
    boolean set(GridContent now, Set<String> turned) {
        content = now;
        List<GridColumn> all = now.columns();
        List<Integer> there = new ArrayList<>();
        List<GridColumn> titles = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (isShown(all.get(i), turned)) {
                there.add(i);
                titles.add(all.get(i));
            }
        }
        boolean other = !titles.equals(columns);
        visible = there;
        columns = titles;
        return other;
    }

    static boolean isShown(GridColumn column, Set<String> turned) {
        return switch (column.shown()) {
            case ALWAYS -> true;
            case AT_FIRST -> !turned.contains(column.id());
            case ON_DEMAND -> turned.contains(column.id());
        };
    }

    GridContent content() {
        return content;
    }

    List<GridColumn> columns() {
        return columns;
    }

    RowOrder order() {
        return order;
    }

    void order(RowOrder by) {
        order = by;
    }

    /** The title of a column, and whether the rows go by it. */
    String title(int shown) {
        GridColumn column = columns.get(shown);
        return column.title() + order.sign(column.id());
    }

    int columnCount() {
        return columns.size();
    }

    GridColumn column(int shown) {
        return columns.get(shown);
    }

    /** The content's own number of a column that is shown. */
    int inContent(int shown) {
        return visible.get(shown);
    }

    GridCell cell(int row, int shown) {
        return content.cell(row, inContent(shown));
    }

    boolean has(int row, int shown) {
        return row >= 0 && row < content.size() && shown >= 0 && shown < columns.size();
    }

    @Override
    public Object getDataValue(int columnIndex, int rowIndex) {
        return has(rowIndex, columnIndex) ? cell(rowIndex, columnIndex).text() : "";
    }

    @Override
    public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
        throw new UnsupportedOperationException("cells are edited through their content");
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return content.size();
    }
}
