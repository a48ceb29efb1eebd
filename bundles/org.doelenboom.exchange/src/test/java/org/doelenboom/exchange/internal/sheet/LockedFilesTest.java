package org.doelenboom.exchange.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.doelenboom.api.exchange.Importer;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;
import org.doelenboom.exchange.internal.table.WorkbookImporter;
import org.doelenboom.exchange.internal.word.WordImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are really encrypted with a password, in the ways in which offices do it, are refused in one sentence. */
class LockedFilesTest {
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] locked(EncryptionMode mode, Content content) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream out = encryptor.getDataStream(file)) {
                content.write(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void saysSo(Importer importer, String name, byte[] content, String key) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> importer.read(name, content, Map.of()));
        assertThat(refusal.reason().key()).isEqualTo(key);
        for (String language : new String[] {"nl", "fr", "en"}) {
            assertThat(new ExchangeMessages().text(refusal.reason(), Locale.forLanguageTag(language)))
                    .hasValueSatisfying(text -> assertThat(text).contains(name));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void a_document(EncryptionMode mode) throws Exception {
        byte[] content = locked(mode, out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("1.1 Doelstelling");
                document.write(out);
            }
        });
        saysSo(new WordImporter(), "plan.docx", content, "refusal.word.password");
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void a_workbook(EncryptionMode mode) throws Exception {
        byte[] content = locked(mode, out -> {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                book.createSheet("Plan").createRow(0).createCell(0).setCellValue("Actie");
                book.write(out);
            }
        });
        saysSo(new WorkbookImporter(), "plan.xlsx", content, "sheet.password");
    }
}
