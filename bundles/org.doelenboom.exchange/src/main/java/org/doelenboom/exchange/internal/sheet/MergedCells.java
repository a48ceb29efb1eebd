package org.doelenboom.exchange.internal.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Which cells reach over several rows. Rows and columns from 0. */
final class MergedCells {
    /** By column the first row of each, with its last. */
    private final Map<Integer, TreeMap<Integer, Integer>> byColumn = new HashMap<>();

    void add(int firstRow, int column, int lastRow) {
        if (lastRow > firstRow) {
            byColumn.computeIfAbsent(column, c -> new TreeMap<>()).put(firstRow, lastRow);
        }
    }

    boolean isEmpty() {
        return byColumn.isEmpty();
    }

    /** The columns that have such cells. */
    Iterable<Integer> columns() {
        return byColumn.keySet();
    }

    /** The row that a cell's text stands in: its own, or the first of the cell that it is part of. */
    int first(int row, int column) {
        TreeMap<Integer, Integer> ranges = byColumn.get(column);
        Map.Entry<Integer, Integer> above = ranges == null ? null : ranges.floorEntry(row);
        return above != null && above.getValue() >= row ? above.getKey() : row;
    }
}
