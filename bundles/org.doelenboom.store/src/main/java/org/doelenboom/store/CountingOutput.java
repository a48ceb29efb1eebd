package org.doelenboom.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.text.Refusal;

/** Takes size and hash of what passes, and stops what would be too large to be read again. */
final class CountingOutput extends FilterOutputStream {
    private final MessageDigest digest = Fingerprint.sha256();
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
        digest.update(bytes, offset, length);
        out.write(bytes, offset, length);
    }

    /** Ends the count. */
    FileState state() {
        return Fingerprint.state(size, digest.digest());
    }
}
