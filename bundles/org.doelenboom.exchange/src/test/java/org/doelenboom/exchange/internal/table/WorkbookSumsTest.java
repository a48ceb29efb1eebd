package org.doelenboom.exchange.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.exchange.internal.sheet.Cell;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another program makes of a workbook: its sums, filters and headings. */
class WorkbookSumsTest {
    private static final List<String> LANGUAGES = List.of("nl", "fr");

    @TempDir
    Path work;

    private static byte[] workbook() throws Exception {
        return new WorkbookExporter()
                .write(WorkbookRoundTripTest.plan(), ExportRequest.in(LANGUAGES))
                .content();
    }

    @Test
    void every_sheet_keeps_its_headings_and_filters() throws Exception {
        int sheets = 0;
        // By its table of contents: the sizes stand behind the parts, where a reader of streams does not look for them.
        Path file = Files.write(work.resolve("plan.xlsx"), workbook());
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                if (part.getName().startsWith("xl/worksheets/sheet")) {
                    String sheet = new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                    assertThat(sheet)
                            .as(part.getName())
                            .contains("state=\"frozen\"")
                            .satisfiesAnyOf(one -> assertThat(one).contains("<autoFilter "), one -> assertThat(one)
                                    .doesNotContain("<row r=\"2\""));
                    sheets++;
                }
            }
        }
        assertThat(sheets)
                .isEqualTo(new PlanTables(WorkbookRoundTripTest.plan(), LANGUAGES)
                        .all()
                        .size());
    }

    @Test
    void another_program_works_out_the_same_sums() throws Exception {
        assumeTrue("all".equals(System.getenv("DOELENBOOM_TESTS")), "only with --all");
        assumeTrue(isThere("soffice"), "LibreOffice is not here: the sums are not worked out again");
        Snapshot plan = WorkbookRoundTripTest.plan();
        List<OutTable> tables = new PlanTables(plan, LANGUAGES).all();
        int budget = tables.stream().map(OutTable::id).toList().indexOf("budget");
        Files.write(work.resolve("plan.xlsx"), workbook());

        List<Row> shown = Tables.read("plan.csv", Files.readAllBytes(convert(budget + 1)))
                .sheets()
                .get(0)
                .rows();
        int sums = 0;
        List<OutTable.Line> lines = tables.get(budget).lines();
        for (int row = 0; row < lines.size(); row++) {
            List<OutCell> cells = lines.get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof OutCell.Sum sum) {
                    Cell cell = shown.get(row + 1).cells().get(column);
                    assertThat(new BigDecimal(cell.text().replace(',', '.')))
                            .as("row %d, column %d", row + 2, column + 1)
                            .isEqualByComparingTo(sum.value());
                    sums++;
                }
            }
        }
        assertThat(sums).isGreaterThan(2);
    }

    /** The sheet as numbers, as they stand and not as they are shown, worked out anew: the file holds no results. */
    private Path convert(int sheet) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + work.resolve("office").toUri(),
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false," + sheet,
                        "--outdir",
                        work.resolve("out").toString(),
                        work.resolve("plan.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("office.txt").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        try (var files = Files.list(work.resolve("out"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static boolean isThere(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }
}
