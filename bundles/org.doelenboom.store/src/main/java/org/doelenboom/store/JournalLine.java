package org.doelenboom.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/** A line of a journal: the checksum of what follows, in eight hexadecimal digits, a space, a JSON document, a line feed. */
final class JournalLine {
    private static final int DIGITS = 8;

    /** Writes the document of a line. */
    @FunctionalInterface
    interface Content {
        void writeTo(Utf8Output out) throws IOException;
    }

    private JournalLine() {}

    static byte[] of(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Output out = new Utf8Output(bytes);
        content.writeTo(out);
        out.flush();
        byte[] document = bytes.toByteArray();
        ByteArrayOutputStream line = new ByteArrayOutputStream(document.length + DIGITS + 2);
        line.write((checksum(document) + " ").getBytes(StandardCharsets.US_ASCII));
        line.write(document);
        line.write('\n');
        return line.toByteArray();
    }

    /** The documents up to the first line that is torn or damaged. */
    static List<byte[]> documents(byte[] journal) {
        List<byte[]> documents = new ArrayList<>();
        int start = 0;
        for (int end = 0; end < journal.length; end++) {
            if (journal[end] == '\n') {
                if (end - start <= DIGITS) {
                    break;
                }
                byte[] document = Arrays.copyOfRange(journal, start + DIGITS + 1, end);
                String checksum = new String(journal, start, DIGITS, StandardCharsets.US_ASCII);
                if (!checksum.equals(checksum(document))) {
                    break;
                }
                documents.add(document);
                start = end + 1;
            }
        }
        return documents;
    }

    private static String checksum(byte[] document) {
        CRC32C checksum = new CRC32C();
        checksum.update(document);
        return String.format("%08x", checksum.getValue());
    }
}
