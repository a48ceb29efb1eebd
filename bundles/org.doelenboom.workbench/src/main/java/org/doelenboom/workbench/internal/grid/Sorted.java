package org.doelenboom.workbench.internal.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A content with its rows in the order of one column. What stands beside each other under the same row is put in order; what is
 * below a row, and the sums that end it, go along with it.
 */
final class Sorted implements GridContent {
    private final GridContent content;
    private final int[] rows;
    private final int[] places;

    private Sorted(GridContent content, int[] rows) {
        this.content = content;
        this.rows = rows;
        places = new int[rows.length];
        for (int place = 0; place < rows.length; place++) {
            places[rows[place]] = place;
        }
    }

    /** The content itself where there is no such column. */
    static GridContent of(GridContent content, RowOrder order, Locale locale) {
        int column = content.columns().stream().map(GridColumn::id).toList().indexOf(order.column());
        return column < 0 ? content : new Sorted(content, new Arranging(content, column, order.down(), locale).rows());
    }

    /** These cells in the order that stands: a row does not jump away while it is worked in. */
    GridContent on(GridContent now) {
        return new Sorted(now, rows);
    }

    /** Whether the content has the rows that this one was made of. */
    boolean fits(GridContent now) {
        boolean fits = now.size() == content.size();
        for (int row = 0; fits && row < rows.length; row++) {
            fits = now.row(row).equals(content.row(row));
        }
        return fits;
    }

    int inContent(int row) {
        return rows[row];
    }

    @Override
    public List<GridColumn> columns() {
        return content.columns();
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public GridRow row(int row) {
        return content.row(rows[row]);
    }

    @Override
    public GridCell cell(int row, int column) {
        return content.cell(rows[row], column);
    }

    @Override
    public String name(int row) {
        return content.name(rows[row]);
    }

    @Override
    public List<String> choices(int row, int column) {
        return content.choices(rows[row], column);
    }

    @Override
    public Entry enter(int row, int column, String text) {
        return content.enter(rows[row], column, text);
    }

    @Override
    public Entry toggle(int row, int column) {
        return content.toggle(rows[row], column);
    }

    @Override
    public List<Arrow> arrows(int firstRow, int lastRow) {
        Set<Arrow> arrows = new LinkedHashSet<>();
        for (int row = firstRow; row <= lastRow; row++) {
            for (Arrow one : content.arrows(rows[row], rows[row])) {
                arrows.add(new Arrow(
                        places[one.fromRow()], one.fromColumn(), places[one.toRow()], one.toColumn(), one.wrong()));
            }
        }
        return List.copyOf(arrows);
    }

    @Override
    public String remark(int row, int column) {
        return content.remark(rows[row], column);
    }

    /** Puts the rows in order. */
    private static final class Arranging {
        private final GridContent content;
        private final Comparator<Branch> order;

        /** A row with all that goes along with it. */
        private record Branch(int row, CellValue value, boolean stays, List<Branch> below, List<Integer> sums) {}

        Arranging(GridContent content, int column, boolean down, Locale locale) {
            this.content = content;
            Comparator<CellValue> values = CellValue.order(locale, down);
            this.order = Comparator.comparing(Branch::value, values);
            this.column = column;
            this.locale = locale;
        }

        private final int column;
        private final Locale locale;

        int[] rows() {
            List<Integer> rows = new ArrayList<>(content.size());
            put(branches(), rows);
            return rows.stream().mapToInt(Integer::intValue).toArray();
        }

        private List<Branch> branches() {
            List<Branch> top = new ArrayList<>();
            List<Branch> path = new ArrayList<>();
            for (int row = 0; row < content.size(); row++) {
                GridRow one = content.row(row);
                while (path.size() > one.depth()) {
                    path.remove(path.size() - 1);
                }
                List<Branch> beside =
                        path.isEmpty() ? top : path.get(path.size() - 1).below();
                boolean sum = one.bold() && !one.part().isEmpty();
                Branch before = beside.isEmpty() ? null : beside.get(beside.size() - 1);
                if (sum && before != null && content.row(before.row()).item().equals(one.item())) {
                    before.sums().add(row);
                    continue;
                }
                CellValue value = CellValue.of(content.cell(row, column).text(), locale);
                Branch branch = new Branch(row, value, sum, new ArrayList<>(), new ArrayList<>());
                beside.add(branch);
                path.add(branch);
            }
            return top;
        }

        private void put(List<Branch> branches, List<Integer> rows) {
            List<Branch> sorted = new ArrayList<>();
            for (Branch branch : branches) {
                if (!branch.stays()) {
                    sorted.add(branch);
                }
            }
            sorted.sort(order);
            int next = 0;
            for (Branch branch : branches) {
                Branch here = branch.stays() ? branch : sorted.get(next++);
                rows.add(here.row());
                put(here.below(), rows);
                rows.addAll(here.sums());
            }
        }
    }
}
