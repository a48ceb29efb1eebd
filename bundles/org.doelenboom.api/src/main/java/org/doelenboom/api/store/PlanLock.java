package org.doelenboom.api.store;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The outcome of asking for a plan file. Any thread. */
@ProviderType
public interface PlanLock {
    /** Who else has the plan open; empty where nobody has, or no note can be left beside the file. */
    Optional<LockHolder> other();

    /** Takes the note away that was left; returns at once. Does nothing where none was left. */
    void release();
}
