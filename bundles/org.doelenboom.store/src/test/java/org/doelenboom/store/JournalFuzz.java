package org.doelenboom.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Anything at all as a journal. The checksums would keep nearly everything out: unless the input begins with an exclamation mark,
 * each of its lines gets the right one. Run by {@code releng/fuzz}.
 */
public final class JournalFuzz {
    private JournalFuzz() {}

    /** Called with each input; what it throws is a find. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        byte[] journal =
                input.length > 0 && input[0] == '!' ? Arrays.copyOfRange(input, 1, input.length) : summed(input);
        try {
            JournalContent.read(journal);
        } catch (BadContent declared) {
            if (declared.getMessage() == null) {
                throw new IllegalStateException("refused without words", declared);
            }
        }
    }

    static byte[] summed(byte[] lines) {
        ByteArrayOutputStream journal = new ByteArrayOutputStream();
        int start = 0;
        for (int end = 0; end <= lines.length; end++) {
            if (end == lines.length || lines[end] == '\n') {
                CRC32C checksum = new CRC32C();
                checksum.update(lines, start, end - start);
                journal.writeBytes(String.format("%08x ", checksum.getValue()).getBytes(StandardCharsets.US_ASCII));
                journal.write(lines, start, end - start);
                journal.write('\n');
                start = end + 1;
            }
        }
        return journal.toByteArray();
    }
}
