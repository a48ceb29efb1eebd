package org.doelenboom.api.module;

import java.util.List;
import java.util.Objects;

/**
 * An installed feature.
 *
 * @param id {@code eviction}
 * @param bundles the symbolic names of its bundles in this run
 */
public record InstalledModule(String id, String version, State state, List<String> bundles) {
    public InstalledModule {
        Objects.requireNonNull(id);
        Objects.requireNonNull(version);
        Objects.requireNonNull(state);
        bundles = List.copyOf(bundles);
    }

    public enum State {
        ACTIVE,
        /** Installed and switched off. */
        OFF,
        /** Installed, but a bundle of it does not start. */
        BROKEN,
        /** Asked for, or wanted by a feature file, and not there. */
        MISSING
    }
}
