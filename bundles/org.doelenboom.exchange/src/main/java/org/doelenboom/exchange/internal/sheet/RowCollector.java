package org.doelenboom.exchange.internal.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the rows of a sheet together: what cells over several rows show is shown in each, and blank rows are left out. */
final class RowCollector {
    private final MergedCells merged;
    private final List<Row> rows = new ArrayList<>();

    RowCollector(MergedCells merged) {
        this.merged = merged;
    }

    /** @param number from 1, in rising order */
    void add(int number, List<Cell> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        if (last > 0) {
            rows.add(new Row(number, last == cells.size() ? cells : new ArrayList<>(cells.subList(0, last))));
        }
    }

    /** A row that only shows the lower part of cells from above says nothing of its own, and is left out too. */
    List<Row> finish() {
        if (merged.isEmpty()) {
            return rows;
        }
        Map<Integer, Row> byNumber = new HashMap<>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        List<Row> whole = new ArrayList<>(rows.size());
        for (Row row : rows) {
            List<Cell> cells = new ArrayList<>(row.cells());
            for (int column : merged.columns()) {
                int first = merged.first(row.number() - 1, column) + 1;
                Row above = byNumber.get(first);
                if (first != row.number() && above != null && row.cell(column).isBlank()) {
                    while (cells.size() <= column) {
                        cells.add(Cell.EMPTY);
                    }
                    cells.set(column, above.cell(column).asMerged());
                }
            }
            whole.add(new Row(row.number(), cells));
        }
        return whole;
    }
}
