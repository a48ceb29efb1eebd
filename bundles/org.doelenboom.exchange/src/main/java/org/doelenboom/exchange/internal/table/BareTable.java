package org.doelenboom.exchange.internal.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;

/** A table without a row of headings: numbers in the first column, or before the titles, or rows that are moved in. */
final class BareTable {
    private final TablePlan plan;
    private final ItemTree tree;
    private final Map<String, KindId> pointed;
    private final HeadingReader reader;
    private final TableLayouts layouts;

    BareTable(TablePlan plan, ItemTree tree, Map<String, KindId> pointed, HeadingReader reader, TableLayouts layouts) {
        this.plan = plan;
        this.tree = tree;
        this.pointed = pointed;
        this.reader = reader;
        this.layouts = layouts;
    }

    /** @return whether it is one */
    boolean read(Sheet sheet) {
        List<Row> rows = sheet.rows();
        int last = 0;
        for (Row row : rows) {
            last = Math.max(last, Math.min(8, row.cells().size() - 1));
        }
        for (int code = 0; code <= Math.min(2, last - 1); code++) {
            if (CodedRows.fits(rows, code, code + 1, reader)) {
                return plain(
                        sheet,
                        layouts.coded(
                                sheet,
                                rows,
                                code,
                                List.of(column(code + 1)),
                                column(code).heading()),
                        code + 1);
            }
        }
        if (CodedRows.fits(rows, -1, 0, reader)) {
            return plain(
                    sheet,
                    layouts.coded(sheet, rows, -1, List.of(column(0)), column(0).heading()),
                    0);
        }
        boolean staggered = rows.stream().allMatch(row -> row.filled() == 1);
        if (rows.size() > 2 && staggered && IndentedRows.fits(rows, 0, last)) {
            IndentedRows indented = new IndentedRows(sheet, rows, tree, 0, last, pointed);
            indented.kinds().forEach(kind -> plan.level("A", kind));
            return plain(sheet, indented, last);
        }
        return false;
    }

    private static Column column(int index) {
        String letter = String.valueOf((char) ('A' + index));
        return new Column(index, letter, ColumnRole.TITLE, Optional.empty(), 0, "", 0, true, Optional.empty());
    }

    private boolean plain(Sheet sheet, Layout layout, int lastColumn) {
        for (Row row : sheet.rows()) {
            NodeId item = layout.read(row);
            if (item == null) {
                plan.leave(sheet, row, "noItem");
                continue;
            }
            for (int i = lastColumn + 1; i < row.cells().size(); i++) {
                if (!row.text(i).isEmpty()) {
                    plan.note(item, "", row.text(i));
                }
            }
        }
        return true;
    }
}
