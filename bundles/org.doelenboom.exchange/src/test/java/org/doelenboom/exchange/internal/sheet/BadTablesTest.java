package org.doelenboom.exchange.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.internal.table.WorkbookImporter;
import org.junit.jupiter.api.Test;

class BadTablesTest {
    private static final String WORKBOOK =
            "<workbook xmlns:r='r'><sheets><sheet name='Plan' r:id='r1'/></sheets></workbook>";
    private static final String RELATIONS =
            "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/s.xml'/>%s</Relationships>";

    private static byte[] book(String sheet, String moreRelations) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "xl/workbook.xml", WORKBOOK);
            put(zip, "xl/_rels/workbook.xml.rels", String.format(RELATIONS, moreRelations));
            put(zip, "xl/worksheets/s.xml", sheet);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
        }
        return row + "</row>";
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static final String PLAN = row("Doelstelling", "Actie") + row("Wonen", "Een");

    private static ImportDraft read(String name, byte[] content) throws Refusal {
        return new WorkbookImporter().read(name, content, Map.of());
    }

    private static void refused(byte[] content, String key) {
        assertThatThrownBy(() -> read("plan.xlsx", content))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
    }

    @Test
    void a_plain_workbook_is_read_with_its_sheet_and_rows() throws IOException, Refusal {
        ImportDraft draft = read("plan.xlsx", book(sheet(PLAN + row("", "")), ""));
        assertThat(draft.report().isClear()).isTrue();
    }

    @Test
    void a_protected_workbook_is_refused_as_such() {
        byte[] content = new byte[4096];
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(start, 0, content, 0, 4);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, content, 1000, name.length);
        refused(content, "sheet.password");
    }

    @Test
    void an_empty_file_and_a_truncated_one_are_refused() throws IOException {
        refused(new byte[0], "sheet.empty");
        byte[] whole = book(sheet(PLAN), "");
        refused(Arrays.copyOf(whole, whole.length / 2), "sheet.broken");
    }

    @Test
    void what_unpacks_to_too_much_is_refused_before_it_fills_the_memory() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "xl/workbook.xml", WORKBOOK);
            put(zip, "xl/_rels/workbook.xml.rels", String.format(RELATIONS, ""));
            zip.putNextEntry(new ZipEntry("xl/worksheets/s.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            byte[] spaces = new byte[1024 * 1024];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(spaces);
            }
            zip.closeEntry();
        }
        refused(out.toByteArray(), "sheet.unpacks");
    }

    @Test
    void entities_and_document_types_are_not_followed() throws IOException {
        String attack = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                + sheet(row("Doelstelling", "Actie") + row("&e;", "x"));
        refused(book(attack, ""), "sheet.broken");
    }

    @Test
    void macros_are_left_out_and_said() throws IOException, Refusal {
        byte[] content = book(sheet(PLAN), "<Relationship Id='m' Type='x/vbaProject' Target='vbaProject.bin'/>");
        ImportDraft draft = read("plan.xlsm", content);
        assertThat(draft.report().notPlaced())
                .extracting(line -> line.reason().key())
                .containsExactly("notPlaced.macros");
    }

    @Test
    void a_wrong_ending_does_not_matter() throws IOException, Refusal {
        assertThat(read("plan.csv", book(sheet(PLAN), "")).report().isClear()).isTrue();
        byte[] text = "Doelstelling;Actie\nWonen;Een\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read("plan.xlsx", text).report().isClear()).isTrue();
        refused(
                "<html><table><tr><td>Actie</td></tr></table></html>".getBytes(StandardCharsets.UTF_8),
                "sheet.otherFormat");
    }

    @Test
    void a_million_empty_rows_and_the_last_column_are_no_hindrance() throws IOException, Refusal {
        StringBuilder rows = new StringBuilder(PLAN);
        for (int i = 3; i < 1_000_000; i++) {
            rows.append("<row r='").append(i).append("'/>");
        }
        rows.append("<row r='1048576'><c r='XFD1048576' t='inlineStr'><is><t>ver weg</t></is></c></row>");
        ImportDraft draft = read("plan.xlsx", book(sheet(rows.toString()), ""));
        assertThat(draft.report().notPlaced())
                .extracting(line -> line.place().sheet() + " " + line.place().line())
                .containsExactly("Plan 1048576");
    }

    @Test
    void merged_cells_hold_for_all_their_rows() throws IOException, Refusal {
        String sheet = "<worksheet><sheetData>" + row("Doelstelling", "Actie")
                + "<row r='2'><c r='A2' t='inlineStr'><is><t>Wonen</t></is></c><c r='B2' t='inlineStr'><is><t>Een</t></is></c></row>"
                + "<row r='3'><c r='B3' t='inlineStr'><is><t>Twee</t></is></c></row>"
                + "<row r='4'><c r='B4' t='inlineStr'><is><t>Los</t></is></c></row>"
                + "</sheetData><mergeCells><mergeCell ref='A2:A3'/></mergeCells></worksheet>";
        ImportDraft draft = read("plan.xlsx", book(sheet, ""));
        assertThat(draft.report().questions())
                .extracting(question -> question.rule() + " " + question.text())
                .containsExactly("X1 Los");
    }
}
