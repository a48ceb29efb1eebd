package org.doelenboom.api.exchange;

import java.util.Objects;
import org.doelenboom.api.document.Snapshot;

/**
 * What came out of a foreign file, before anyone said yes.
 *
 * @param plan a whole plan, with the open questions as nodes of their own
 */
public record ImportDraft(Snapshot plan, ImportReport report) {
    public ImportDraft {
        Objects.requireNonNull(plan);
        Objects.requireNonNull(report);
    }
}
