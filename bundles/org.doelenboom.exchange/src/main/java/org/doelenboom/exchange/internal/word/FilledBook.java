package org.doelenboom.exchange.internal.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.internal.sheet.Cell;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Tables;

/** A form or list that came back as a workbook, all of it on the first sheet: {@code releng/docs/forms.md}. */
final class FilledBook {
    private static final String CODE = "Code";

    private FilledBook() {}

    /** Empty where no row of the first sheet begins with the heading of codes. */
    static Optional<FilledTable> read(String fileName, byte[] content) throws Refusal {
        List<Row> rows = Tables.read(fileName, content).sheets().get(0).rows();
        int heading = 0;
        while (heading < rows.size() && !rows.get(heading).text(0).equals(CODE)) {
            heading++;
        }
        if (heading == rows.size()) {
            return Optional.empty();
        }
        int width = 0;
        while (!rows.get(heading).text(width).isEmpty()) {
            width++;
        }
        List<FilledTable.Line> lines = new ArrayList<>();
        for (Row row : rows.subList(heading + 1, rows.size())) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                cells.add(written(row.cell(column)));
            }
            if (!cells.get(0).equals(CODE) && !(cells.get(0).isEmpty() && row.filled() == 0)) {
                lines.add(new FilledTable.Line(row.number(), cells));
            }
        }
        return Optional.of(new FilledTable(facts(rows, heading), width, lines));
    }

    /** The rows between the two empty ones above the heading. */
    private static List<String> facts(List<Row> rows, int heading) {
        List<String> facts = new ArrayList<>();
        for (int i = heading - 1; i >= 0; i--) {
            boolean gap = rows.get(i + 1).number() - rows.get(i).number() > 1;
            if (gap && i < heading - 1) {
                break;
            }
            facts.add(0, written(rows.get(i).cell(1)));
        }
        return facts;
    }

    /** A number with a comma, so that no point in it can be taken for one between thousands. */
    private static String written(Cell cell) {
        return cell.number()
                .filter(any -> cell.date().isEmpty())
                .map(BigDecimal::stripTrailingZeros)
                .map(number -> number.toPlainString().replace('.', ','))
                .orElse(cell.text());
    }
}
