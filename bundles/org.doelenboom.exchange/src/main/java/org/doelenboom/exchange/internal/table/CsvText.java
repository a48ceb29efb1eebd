package org.doelenboom.exchange.internal.table;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.internal.sheet.Cell;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Tables;

/** The rows of a single table. */
final class CsvText {
    private CsvText() {}

    /** @return the rows, the first one the headings; blank rows left out */
    static List<List<String>> rows(String fileName, byte[] content) throws Refusal {
        Tables tables = Tables.read(fileName, content);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : tables.sheets().get(0).rows()) {
            List<String> cells =
                    new ArrayList<>(row.cells().stream().map(Cell::text).toList());
            while (!rows.isEmpty() && cells.size() < rows.get(0).size()) {
                cells.add("");
            }
            rows.add(cells);
        }
        return rows;
    }

    static Refusal refusal(Refusal.Kind kind, String key, Object... arguments) {
        return new Refusal(kind, message(key, arguments));
    }

    static Message message(String key, Object... arguments) {
        return Message.of("org.doelenboom.exchange", key, arguments);
    }
}
