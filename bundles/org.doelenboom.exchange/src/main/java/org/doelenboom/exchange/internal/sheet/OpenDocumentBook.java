package org.doelenboom.exchange.internal.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.doelenboom.api.text.Refusal;

/** Workbooks of LibreOffice (OpenDocument 1.3, part 3, chapter 9). Indentation is only read where it is written as spaces. */
final class OpenDocumentBook {
    private static final int MOST_COLUMNS = 16_384;

    private final List<Sheet> sheets = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private List<Row> rows = new ArrayList<>();
    private MergedCells merged = new MergedCells();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int rowRepeated = 1;
    private int cellRepeated = 1;
    private int rowsSpanned = 1;
    private int paragraphs;
    private int notes;
    private String type = "";
    private String value = "";
    private int cellsRead;

    private OpenDocumentBook() {}

    static List<Sheet> read(String fileName, BoundedZip zip) throws IOException, Refusal {
        OpenDocumentBook book = new OpenDocumentBook();
        try (Xml xml = new Xml(zip.open("content.xml").orElseThrow(() -> new IOException("no content")))) {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> book.begin(xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (book.paragraphs > 0 && book.notes == 0) {
                            xml.appendText(book.text);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> book.end(fileName, xml.name());
                    default -> {}
                }
            }
        }
        if (book.sheets.isEmpty()) {
            throw Tables.refusal(Refusal.Kind.MALFORMED, "sheet.none", fileName);
        }
        return book.sheets;
    }

    private void begin(Xml xml) {
        switch (xml.name()) {
            case "table" -> {
                name = xml.attribute("name", "");
                rows = new ArrayList<>();
                merged = new MergedCells();
                row = 0;
            }
            case "table-row" -> {
                cells = new ArrayList<>();
                rowRepeated = Math.max(1, xml.number("number-rows-repeated", 1));
            }
            case "table-cell", "covered-table-cell" -> {
                text.setLength(0);
                type = xml.attribute("value-type", "");
                value = xml.attribute("date-value", xml.attribute("value", xml.attribute("boolean-value", "")));
                cellRepeated = Math.max(1, xml.number("number-columns-repeated", 1));
                rowsSpanned = xml.number("number-rows-spanned", 1);
            }
            case "p" -> {
                if (notes == 0 && text.length() > 0) {
                    text.append('\n');
                }
                paragraphs++;
            }
            case "annotation" -> notes++;
            case "s" -> text.append(" ".repeat(Math.min(200, Math.max(1, xml.number("c", 1)))));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            default -> {}
        }
    }

    private void end(String fileName, String element) throws Refusal {
        switch (element) {
            case "p" -> paragraphs--;
            case "annotation" -> notes--;
            case "table-cell", "covered-table-cell" -> cell(fileName);
            case "table-row" -> endRow(fileName);
            case "table" -> {
                RowCollector whole = new RowCollector(merged);
                rows.forEach(one -> whole.add(one.number(), one.cells()));
                List<Row> finished = whole.finish();
                if (!finished.isEmpty()) {
                    sheets.add(new Sheet(name, finished));
                }
            }
            default -> {}
        }
    }

    private void cell(String fileName) throws Refusal {
        Cell cell = typed();
        if (rowsSpanned > 1) {
            merged.add(row, cells.size(), row + rowsSpanned - 1);
        }
        int times = Math.min(cellRepeated, MOST_COLUMNS - cells.size());
        count(fileName, cell.isBlank() ? 0 : times);
        for (int i = 0; i < times; i++) {
            cells.add(cell);
        }
    }

    private void count(String fileName, int more) throws Refusal {
        cellsRead += more;
        if (cellsRead > SeparatedFile.MOST_CELLS) {
            throw Tables.refusal(Refusal.Kind.TOO_LARGE, "sheet.tooManyCells", fileName);
        }
    }

    private Cell typed() {
        if (type.equals("float") || type.equals("currency") || type.equals("percentage")) {
            BigDecimal number = Numbers.read(value);
            if (number != null) {
                return Numbers.number(number, 0, false);
            }
        }
        if (type.equals("date") && value.length() >= 10) {
            try {
                LocalDate day = LocalDate.parse(value.substring(0, 10));
                return new Cell(day.toString(), Optional.empty(), Optional.of(day), 0, false, false);
            } catch (DateTimeParseException e) {
                return Cell.of(text.toString());
            }
        }
        if (type.equals("boolean")) {
            return Cell.of(value.equals("true") ? "x" : "");
        }
        return Cell.of(text.toString());
    }

    /** Many rows are written as one that is repeated; the blank ones at the end a million times. */
    private void endRow(String fileName) throws Refusal {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        if (last > 0) {
            List<Cell> kept = List.copyOf(cells.subList(0, last));
            count(fileName, (int) Math.min((long) kept.size() * (rowRepeated - 1), Integer.MAX_VALUE / 2));
            for (int i = 0; i < rowRepeated; i++) {
                rows.add(new Row(row + i + 1, kept));
            }
        }
        row += rowRepeated;
    }
}
