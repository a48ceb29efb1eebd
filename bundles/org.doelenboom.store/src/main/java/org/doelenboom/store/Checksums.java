package org.doelenboom.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Size and two checksums of a file's content: enough to see that it is what was written or seen a moment ago, in a hundredth of the time
 * that its hash takes. What a file is remembered by is its {@link Fingerprint}.
 */
final class Checksums {
    private static final int PART = 1 << 16;

    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();
    private long size;

    /** Equal for equal content. */
    record Sum(long size, long one, long other) {}

    void add(byte[] bytes, int offset, int length) {
        one.update(bytes, offset, length);
        other.update(bytes, offset, length);
        size += length;
    }

    Sum sum() {
        return new Sum(size, one.getValue(), other.getValue());
    }

    static Sum of(Path file) throws IOException {
        Checksums sums = new Checksums();
        byte[] part = new byte[PART];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                sums.add(part, 0, count);
            }
        }
        return sums.sum();
    }
}
