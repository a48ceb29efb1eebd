package org.doelenboom.api.measure;

import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Works out the actual figure of a target from a module's own data, so that nobody types it twice. A service; reads one snapshot,
 * on any thread.
 */
@ConsumerType
public interface Measure {
    /** Stable and unique, {@code namespace.name}: what a target names to be filled by it. */
    String id();

    Message name();

    /**
     * @param target the target's node
     * @param year the calendar year
     * @param neighbourhood empty for the whole plan
     * @return empty where this measure has nothing to say about that target, year and place
     */
    Optional<Quantity> actual(Snapshot plan, Node target, int year, Optional<NodeId> neighbourhood);
}
