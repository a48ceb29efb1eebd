package org.doelenboom.exchange.internal.word;

import java.nio.charset.StandardCharsets;

/**
 * The container that Word wrote until 2003, and in which it puts newer documents with a password (MS-CFB): a file system whose
 * folder names are in UTF-16.
 */
final class OldFormat {
    private static final int[] SIGNATURE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private OldFormat() {}

    static boolean is(byte[] content) {
        if (content.length < SIGNATURE.length) {
            return false;
        }
        for (int i = 0; i < SIGNATURE.length; i++) {
            if ((content[i] & 0xFF) != SIGNATURE[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it holds a document of today that a password locks. */
    static boolean isEncrypted(byte[] content) {
        for (int at = 0; at + ENCRYPTED.length <= content.length; at++) {
            int same = 0;
            while (same < ENCRYPTED.length && content[at + same] == ENCRYPTED[same]) {
                same++;
            }
            if (same == ENCRYPTED.length) {
                return true;
            }
        }
        return false;
    }
}
