package org.doelenboom.api.store;

import java.util.Objects;

/**
 * What a plan file was like when it was read or written, to notice that someone else changed it since.
 *
 * @param size in bytes
 * @param hash SHA-256 of the bytes in lower-case hexadecimal
 */
public record FileState(long size, String hash) {
    public FileState {
        Objects.requireNonNull(hash);
    }
}
