package org.doelenboom.api.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.report.ReportWriter.Mark;

/**
 * A table whose columns have widths, and whose cells may show a level and marks.
 *
 * @param rows each as long as the columns
 */
public record ReportTable(BilingualText caption, List<Column> columns, List<List<Cell>> rows) {
    public ReportTable {
        Objects.requireNonNull(caption);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " under " + columns.size() + " columns");
            }
        }
    }

    /**
     * @param share of the width, against the shares of the other columns; 0 where the content decides
     * @param level the heading stands in its colour
     */
    public record Column(BilingualText heading, int share, Optional<KindId> level) {
        public static Column of(BilingualText heading) {
            return new Column(heading, 0, Optional.empty());
        }
    }

    /** @param level the cell stands in its colour */
    public record Cell(BilingualText text, Optional<KindId> level, Set<Mark> marks) {
        public Cell {
            Objects.requireNonNull(text);
            Objects.requireNonNull(level);
            marks = Set.copyOf(marks);
        }

        public static Cell of(BilingualText text) {
            return new Cell(text, Optional.empty(), Set.of());
        }
    }

    /** A table of texts alone. */
    public static ReportTable of(
            BilingualText caption, List<BilingualText> columns, List<? extends List<BilingualText>> rows) {
        return new ReportTable(
                caption,
                columns.stream().map(Column::of).toList(),
                rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList());
    }

    public List<BilingualText> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    public List<List<BilingualText>> texts() {
        return rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList();
    }
}
