package org.doelenboom.api.store;

import java.util.Objects;

/**
 * What a plan file was like when it was read or written, to notice that someone else changed it since.
 *
 * @param size in bytes
 * @param hash of the bytes: equal for equal content, and another, but by an accident that nobody will see, for any other
 */
public record FileState(long size, String hash) {
    public FileState {
        Objects.requireNonNull(hash);
    }
}
