package org.doelenboom.workbench.internal.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetRowsTest {
    private static final String RELATIONS =
            "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/adressen.xml\"/></Relationships>";
    private static final String WORKBOOK = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Adressen\" r:id=\"rId7\"/>"
            + "<sheet name=\"Ander\" r:id=\"rId8\"/></sheets></workbook>";
    private static final String SHARED = "<sst><si><t>Naam</t></si><si><r><t>Huis </t></r><r><t>één</t></r></si></sst>";

    @TempDir
    Path folder;

    private Path workbook(String... parts) throws IOException {
        Path file = folder.resolve("lijst.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private Path sheet(String rows) throws IOException {
        return workbook(
                "xl/_rels/workbook.xml.rels", RELATIONS,
                "xl/workbook.xml", WORKBOOK,
                "xl/sharedStrings.xml", SHARED,
                "xl/worksheets/adressen.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    @Test
    void sharedTextsAreFoundInTheFirstSheetThatTheWorkbookNames() throws IOException {
        Path file = sheet("<row><c r=\"A1\" t=\"s\"><v>0</v></c></row><row><c r=\"A2\" t=\"s\"><v>1</v></c></row>");
        assertThat(SheetRows.read(file)).containsExactly(java.util.List.of("Naam"), java.util.List.of("Huis één"));
    }

    @Test
    void aCellThatIsLeftOutKeepsItsPlace() throws IOException {
        Path file =
                sheet("<row><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"D1\" t=\"str\"><v>d</v></c></row>");
        assertThat(SheetRows.read(file).get(0)).containsExactly("a", "", "", "d");
    }

    @Test
    void aLongNumberIsWrittenOutWhole() throws IOException {
        Path file = sheet("<row><c r=\"A1\"><v>4.08547936E8</v></c></row>");
        assertThat(SheetRows.read(file).get(0)).containsExactly("408547936");
    }

    @Test
    void anEntityOfAnotherFileIsNotRead() throws IOException {
        Path file = workbook(
                "xl/_rels/workbook.xml.rels",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Relationships><Relationship Id=\"&e;\" Target=\"x\"/></Relationships>",
                "xl/workbook.xml",
                WORKBOOK);
        assertThatThrownBy(() -> SheetRows.read(file)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("geen.xlsx"), "tekst");
        assertThatThrownBy(() -> SheetRows.read(file)).isInstanceOf(IOException.class);
    }
}
