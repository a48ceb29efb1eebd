package org.doelenboom.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.doelenboom.api.store.FileState;

/**
 * What a file is remembered by, to notice that it is another one by now: its size and two checksums that know nothing of each other. They
 * protect from accidents, which is all there is: who changes a file on purpose gains nothing by their being equal. A hash that
 * withstands that too takes two hundred times as long as the program runs, longer than writing everything.
 */
final class Fingerprint {
    private static final int PART = 1 << 16;

    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();
    private long size;

    static FileState of(byte[] content) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(content, 0, content.length);
        return fingerprint.state();
    }

    static FileState of(Path file) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        byte[] part = new byte[PART];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                fingerprint.add(part, 0, count);
            }
        }
        return fingerprint.state();
    }

    void add(byte[] bytes, int offset, int length) {
        one.update(bytes, offset, length);
        other.update(bytes, offset, length);
        size += length;
    }

    long size() {
        return size;
    }

    /** Of all that was added. */
    FileState state() {
        return new FileState(size, String.format("%08x%08x", one.getValue(), other.getValue()));
    }
}
