package org.doelenboom.exchange.internal.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.Test;

/** What is no readable document is refused with the reason, and nothing outside the file is touched. */
final class BadDocumentsTest {
    private static String refused(byte[] content) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> new WordImporter().read("plan.docx", content, Map.of()));
        assertThat(refusal).isNotNull();
        return refusal.reason().key();
    }

    private static byte[] plan() {
        return new Docx()
                .p("1 Algemene doelstelling: minder uithuiszettingen", "1.1 (ID). Mensen krijgen hulp")
                .bytes();
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertThat(refused(new byte[0])).isEqualTo("refusal.word.empty");
    }

    @Test
    void saysThatADocumentHasAPassword() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var out = encryptor.getDataStream(container)) {
                out.write(plan());
            }
            container.writeFilesystem(locked);
        }

        assertThat(refused(locked.toByteArray())).isEqualTo("refusal.word.password");
    }

    @Test
    void saysThatADocumentIsOfAnOlderWord() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            container.writeFilesystem(old);
        }

        assertThat(refused(old.toByteArray())).isEqualTo("refusal.word.old");
    }

    @Test
    void refusesADocumentOfWhichTheEndIsMissing() {
        byte[] whole = plan();

        for (int part = 1; part < 10; part++) {
            assertThat(refused(Arrays.copyOf(whole, whole.length * part / 10))).startsWith("refusal.word.");
        }
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertThat(refused("%PDF-1.7 and more".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("refusal.word.otherFormat");
        assertThat(refused("1.1 Een tekst".getBytes(StandardCharsets.UTF_8))).isEqualTo("refusal.word.otherFormat");
    }

    @Test
    void refusesAWorkbookWithTheWrongEnding() throws IOException {
        assertThat(refused(zip("xl/workbook.xml", "<workbook/>"))).isEqualTo("refusal.word.otherFormat");
    }

    @Test
    void stopsUnpackingWhatGrowsBeyondAnyPlan() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] spaces = new byte[1024 * 1024];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                zip.write(spaces);
            }
            zip.closeEntry();
        }

        assertThat(refused(bytes.toByteArray())).isEqualTo("refusal.word.bomb");
    }

    @Test
    void acceptsNoEntities() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

        assertThat(refused(new Docx()
                        .prolog(bomb)
                        .xml("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")
                        .bytes()))
                .isEqualTo("refusal.word.broken");
    }

    @Test
    void readsNoFileThatTheDocumentNames() {
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";

        assertThat(refused(new Docx()
                        .prolog(outside)
                        .xml("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>")
                        .bytes()))
                .isEqualTo("refusal.word.broken");
    }

    @Test
    void refusesElementsWithinElementsWithoutEnd() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(5_000);

        assertThat(refused(new Docx()
                        .xml(deep + "</w:tc></w:tr></w:tbl>".repeat(5_000))
                        .bytes()))
                .isEqualTo("refusal.word.broken");
    }

    @Test
    void leavesMacrosOutAndSaysSo() throws Refusal {
        byte[] content = new Docx()
                .p("1 Algemene doelstelling: minder uithuiszettingen", "1.1 (ID). Mensen krijgen hulp")
                .file("word/vbaProject.bin", "Sub AutoOpen()")
                .bytes();

        ImportDraft draft = new WordImporter().read("plan.docm", content, Map.of());

        assertThat(draft.report().notPlaced())
                .extracting(line -> line.reason().key())
                .contains("notPlaced.macros");
        assertThat(draft.report().counts()).containsEntry(PlanKinds.GENERAL_OBJECTIVE, 1);
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
