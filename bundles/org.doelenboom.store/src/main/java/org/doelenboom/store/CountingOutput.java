package org.doelenboom.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.text.Refusal;

/**
 * Takes size, checksums and hash of what passes, and stops what would be too large to be read again. The hash is worked out on another
 * thread: as the product runs, with the first compiler only, it takes as long as writing everything.
 */
final class CountingOutput extends FilterOutputStream {
    private static final int PART = 1 << 16;

    /** How many parts may wait for their hash: 32 MB. */
    private static final int AHEAD = 512;

    private final MessageDigest digest = Fingerprint.sha256();
    private final Checksums sums = new Checksums();
    private final Semaphore room = new Semaphore(AHEAD);
    private final byte[] part = new byte[PART];
    private CompletableFuture<Void> hashing = CompletableFuture.completedFuture(null);
    private int filled;
    private long size;

    CountingOutput(OutputStream target) {
        super(target);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        size += length;
        if (size > PlanFormat.MAX_BYTES) {
            throw BadContent.whole(Refusal.Kind.TOO_LARGE, "write.large", PlanFormat.MAX_BYTES >> 20);
        }
        sums.add(bytes, offset, length);
        hash(bytes, offset, length);
        out.write(bytes, offset, length);
    }

    private void hash(byte[] bytes, int offset, int length) {
        int done = 0;
        while (done < length) {
            int count = Math.min(length - done, PART - filled);
            System.arraycopy(bytes, offset + done, part, filled, count);
            filled += count;
            done += count;
            if (filled == PART) {
                byte[] full = Arrays.copyOf(part, PART);
                filled = 0;
                room.acquireUninterruptibly();
                hashing = hashing.thenRunAsync(() -> {
                    digest.update(full);
                    room.release();
                });
            }
        }
    }

    /** What went through. */
    Checksums.Sum sum() {
        return sums.sum();
    }

    /** Ends the count; waits for the hash, which may come long after the file was closed. */
    FileState state() {
        hashing.join();
        digest.update(part, 0, filled);
        filled = 0;
        return Fingerprint.state(size, digest.digest());
    }
}
