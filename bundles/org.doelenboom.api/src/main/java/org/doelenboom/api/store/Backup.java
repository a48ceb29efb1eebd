package org.doelenboom.api.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * A plan file as it was before a save.
 *
 * @param file where it is kept
 * @param time when that state was saved
 * @param size in bytes
 */
public record Backup(Path file, Instant time, long size) {
    public Backup {
        Objects.requireNonNull(file);
        Objects.requireNonNull(time);
    }
}
