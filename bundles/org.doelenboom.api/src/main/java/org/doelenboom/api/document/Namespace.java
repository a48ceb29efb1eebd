package org.doelenboom.api.document;

import java.util.Objects;

/**
 * A module's data in a plan, as the file declares it.
 *
 * @param name the part before the dot of the module's kinds and attributes
 * @param version of the module's data, from 1
 */
public record Namespace(String name, int version, Presence presence) {
    public Namespace {
        Objects.requireNonNull(name);
        Objects.requireNonNull(presence);
        if (version < 1) {
            throw new IllegalArgumentException("version " + version);
        }
    }

    /** What becomes of the data where the module is not installed. */
    public enum Presence {
        /** Without the module the plan opens read-only. */
        REQUIRED,
        /** Kept, shown as data, written back. */
        OPTIONAL,
        /** May be dropped. */
        TRANSIENT
    }
}
