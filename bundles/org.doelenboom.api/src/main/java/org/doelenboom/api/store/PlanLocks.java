package org.doelenboom.api.store;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells others that a plan is open, by a note beside its file. It is advice: a save looks at the file itself, so that nothing is
 * overwritten where notes cannot be left or are ignored. A service; any thread.
 */
@ProviderType
public interface PlanLocks {
    /**
     * Leaves a note, unless someone else's is there who still works. The note of a program that ended without taking it away counts
     * no more: at once where it ran on this computer, after ten minutes without a sign where it ran on another.
     */
    PlanLock take(Path file, String person);
}
