package org.doelenboom.api.report;

import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.osgi.annotation.versioning.ConsumerType;

/** Writes a document that people read, in one format. A service; called on a background thread. */
@ConsumerType
public interface PlanReport {
    Message name();

    /** File endings in lower case without the dot. */
    Set<String> endings();

    /** @param languages one or two of the plan's, the leading one first */
    byte[] write(Snapshot plan, List<String> languages);
}
