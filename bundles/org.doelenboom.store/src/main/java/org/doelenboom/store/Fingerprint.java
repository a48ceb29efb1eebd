package org.doelenboom.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.doelenboom.api.store.FileState;

/** Size and hash of a file's content. */
final class Fingerprint {
    private Fingerprint() {}

    static FileState of(byte[] content) {
        return state(content.length, sha256().digest(content));
    }

    static FileState of(Path file) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] part = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                digest.update(part, 0, count);
                size += count;
            }
        }
        return state(size, digest.digest());
    }

    static FileState state(long size, byte[] hash) {
        return new FileState(size, HexFormat.of().formatHex(hash));
    }

    /** Every Java platform has to have it. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
