package org.doelenboom.modules.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 hash in the making. */
final class Sha256 {

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(byte[] content) {
        Sha256 hash = new Sha256();
        hash.add(content, content.length);
        return hash.hex();
    }

    void add(byte[] bytes, int count) {
        digest.update(bytes, 0, count);
    }

    /** In lower-case hexadecimal digits; ends the making. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
