package org.doelenboom.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.internal.table.WorkbookExporter;
import org.doelenboom.exchange.internal.table.WorkbookImporter;

/**
 * Tables in and out: a numbered framework of 1,470 rows as CSV, a workbook of 20,000 rows, and the workbook of a plan of 2,000
 * actions, each against the bare library that reads or writes the same cells and does nothing with them.
 */
final class TablesBenchmark {
    private static final double AIM = 1.5;
    private static final int CSV_ROWS = 1_470;
    private static final int SHEET_ROWS = 20_000;

    /** What was read and written, so that nothing of it can be left out. */
    private long seen;

    void run(Report report) throws Exception {
        byte[] csv = csv();
        compare(
                report,
                "import of 1,470 rows of CSV / the bare library",
                () -> bareCsv(csv),
                () -> read("plan.csv", csv));
        byte[] sheet = sheet();
        compare(
                report,
                "import of 20,000 rows of xlsx / the bare library",
                () -> bareSheet(sheet),
                () -> read("plan.xlsx", sheet));
        Snapshot large = LargePlan.plan();
        byte[] written = write(large);
        List<List<List<Object>>> cells = cells(written);
        compare(report, "xlsx of 2,000 actions / the bare library", () -> bareWrite(cells), () -> write(large));
        report.detail("%d cells and bytes seen", seen);
    }

    private static void compare(Report report, String what, Median.Work bare, Median.Work ours) throws Exception {
        double[] seconds = Median.seconds(3, 7, bare, ours);
        report.ratio(what, seconds[1] / seconds[0], AIM);
        report.detail("%.0f ms, bare %.0f ms", seconds[1] * 1000, seconds[0] * 1000);
    }

    private void read(String name, byte[] content) throws Refusal {
        seen += new WorkbookImporter()
                .read(name, content, Map.of())
                .report()
                .counts()
                .size();
    }

    private byte[] write(Snapshot plan) throws Refusal {
        byte[] content = new WorkbookExporter()
                .write(plan, ExportRequest.in(List.of("nl")))
                .content();
        seen += content.length;
        return content;
    }

    /** A code, a name and a long description, as the numbered frameworks of towns have them. */
    private static byte[] csv() {
        StringBuilder csv = new StringBuilder("identifiant,nom,description,contexte,points\r\n");
        String text = "La commune et ses partenaires conviennent de qui fait quoi dans le quartier. ".repeat(6);
        int rows = 0;
        for (int a = 1; rows < CSV_ROWS; a++) {
            rows = row(csv, Integer.toString(a), "", rows);
            for (int b = 1; b <= 4 && rows < CSV_ROWS; b++) {
                rows = row(csv, a + "." + b, "", rows);
                for (int c = 1; c <= 5 && rows < CSV_ROWS; c++) {
                    rows = row(csv, a + "." + b + "." + c, text, rows);
                    for (int d = 1; d <= 6 && rows < CSV_ROWS; d++) {
                        rows = row(csv, a + "." + b + "." + c + "." + d, text, rows);
                    }
                }
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static int row(StringBuilder csv, String code, String text, int rows) {
        csv.append(code)
                .append(",\"Convenir, ensemble, de la suite ")
                .append(code)
                .append("\",\"");
        csv.append(text).append("\",,10\r\n");
        return rows + 1;
    }

    private void bareCsv(byte[] csv) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
            reader.forEach(record -> rows.add(List.copyOf(record.getFields())));
        }
        seen += rows.size();
    }

    /** An action a row, with its objectives in columns to the left. */
    private static byte[] sheet() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("Plan");
            List<String> head = List.of(
                    "Algemene doelstelling", "Operationele doelstelling", "Actie", "Verantwoordelijke", "2024", "2025");
            for (int column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
            }
            for (int row = 1; row <= SHEET_ROWS; row++) {
                sheet.value(row, 0, "Bewoners houden hun woning, deel " + row / 400);
                sheet.value(row, 1, "Wie hulp zoekt vindt ze in de eigen wijk, deel " + row / 20);
                sheet.value(row, 2, "Een dienst belt aan bij wie de huur niet kan betalen, " + row);
                sheet.value(row, 3, "Dienst wonen");
                sheet.value(row, 4, row % 2 == 0 ? "x" : "");
                sheet.value(row, 5, "x");
            }
        }
        return out.toByteArray();
    }

    private void bareSheet(byte[] content) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> all = book.getFirstSheet().openStream()) {
            all.forEach(row -> {
                List<String> cells = new ArrayList<>(row.getCellCount());
                row.forEach(cell -> cells.add(cell == null ? "" : cell.getText()));
                rows.add(cells);
            });
        }
        seen += rows.size();
    }

    private static List<List<List<Object>>> cells(byte[] content) throws Exception {
        List<List<List<Object>>> sheets = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            for (var sheet : book.getSheets().toList()) {
                List<List<Object>> rows = new ArrayList<>();
                try (Stream<Row> all = sheet.openStream()) {
                    all.forEach(row -> {
                        List<Object> cells = new ArrayList<>();
                        row.forEach(cell -> cells.add(cell == null || cell.getValue() == null ? "" : cell.getValue()));
                        rows.add(cells);
                    });
                }
                sheets.add(rows);
            }
        }
        return sheets;
    }

    /** The same cells with a border each, as the product writes them, and no other looks. */
    private void bareWrite(List<List<List<Object>>> sheets) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Bench", "1.0")) {
            for (int i = 0; i < sheets.size(); i++) {
                Worksheet sheet = book.newWorksheet("S" + i);
                for (int row = 0; row < sheets.get(i).size(); row++) {
                    List<Object> cells = sheets.get(i).get(row);
                    for (int column = 0; column < cells.size(); column++) {
                        if (cells.get(column) instanceof Number number) {
                            sheet.value(row, column, number);
                        } else {
                            sheet.value(row, column, cells.get(column).toString());
                        }
                        sheet.style(row, column)
                                .verticalAlignment("top")
                                .wrapText(true)
                                .borderStyle("thin")
                                .set();
                    }
                }
            }
        }
        seen += out.size();
    }
}
