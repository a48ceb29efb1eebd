package org.doelenboom.workspace.compare;

import java.util.List;
import org.doelenboom.api.document.Snapshot;

/**
 * Two states brought together.
 *
 * @param conflicts what a person has to decide, in the order of the plan; empty where all could be combined
 */
public record Merged(Snapshot plan, List<Conflict> conflicts) {
    public Merged {
        conflicts = List.copyOf(conflicts);
    }
}
