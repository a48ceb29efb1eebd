package org.doelenboom.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.text.Refusal;

/** Takes the fingerprint of what passes, and stops what would be too large to be read again. */
final class CountingOutput extends FilterOutputStream {
    private final Fingerprint fingerprint = new Fingerprint();

    CountingOutput(OutputStream target) {
        super(target);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        fingerprint.add(bytes, offset, length);
        if (fingerprint.size() > PlanFormat.MAX_BYTES) {
            throw BadContent.whole(Refusal.Kind.TOO_LARGE, "write.large", PlanFormat.MAX_BYTES >> 20);
        }
        out.write(bytes, offset, length);
    }

    /** Of what went through. */
    FileState state() {
        return fingerprint.state();
    }
}
