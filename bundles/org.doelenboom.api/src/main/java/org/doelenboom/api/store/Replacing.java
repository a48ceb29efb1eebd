package org.doelenboom.api.store;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * What a save does besides writing.
 *
 * @param backups how many earlier states of the file to keep, 0 for none; what is more goes, the oldest first
 * @param announced told, on the thread that writes, what the file will be, once that is on the disk beside the old one and before it
 *     takes its place
 */
public record Replacing(int backups, Consumer<FileState> announced) {
    public Replacing {
        Objects.requireNonNull(announced);
    }
}
