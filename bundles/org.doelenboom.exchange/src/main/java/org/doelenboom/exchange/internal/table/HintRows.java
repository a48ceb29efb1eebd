package org.doelenboom.exchange.internal.table;

import java.util.List;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;

/** Rows that are no items: those that tell what is to be filled in, and sums. */
final class HintRows {
    private static final int MOST = 4;

    private final TablePlan plan;
    private final Words words;

    HintRows(TablePlan plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    /** Takes those right below the headings away. */
    void leave(Sheet sheet, TableHeader header, List<Row> rows) {
        for (int i = 0; i < MOST && !rows.isEmpty(); i++) {
            Row row = rows.get(0);
            if (!isHint(row) || header.isRepeatedIn(row)) {
                return;
            }
            plan.leave(sheet, row, "hint");
            rows.remove(0);
        }
    }

    /** Whether most cells tell what is to be filled in. */
    private boolean isHint(Row row) {
        int hints = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.text(i);
            String plain = Words.plain(text);
            boolean bracketed = text.startsWith("(") && text.endsWith(")")
                    || text.startsWith("[") && text.endsWith("]")
                    || text.startsWith("<") && text.endsWith(">");
            boolean hint = bracketed
                    || words.list("hint.word").stream()
                            .anyMatch(word -> plain.equals(word) || plain.startsWith(word + " "));
            hints += hint ? 1 : 0;
        }
        return row.filled() > 0 && hints * 2 > row.filled();
    }

    boolean isTotal(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.text(i).isEmpty()) {
                return words.says("total", row.text(i).replace(":", ""));
            }
        }
        return false;
    }
}
