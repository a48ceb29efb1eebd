package org.doelenboom.api.store;

import java.util.Objects;
import org.doelenboom.api.document.Snapshot;

/**
 * A plan as a file holds it.
 *
 * @param history the file's history, as the JSON array that it is, untouched
 * @param migrated whether data was brought forward from an older version, so that the plan differs from its file
 */
public record StoredPlan(Snapshot plan, String history, FileState state, boolean migrated) {
    /** The history of a plan that has none. */
    public static final String NO_HISTORY = "[]";

    public StoredPlan {
        Objects.requireNonNull(plan);
        Objects.requireNonNull(history);
        Objects.requireNonNull(state);
    }
}
