package org.doelenboom.api.report;

import org.doelenboom.api.document.Snapshot;
import org.osgi.annotation.versioning.ConsumerType;

/** A section of the plan document. A service; called on a background thread with one snapshot. */
@ConsumerType
public interface ReportSection {
    /** Where it stands: the core's chapters have 100, 200 …; a module's stand between 500 and 899. */
    int order();

    /** Writes nothing where the plan has nothing for it: empty sections are left out. */
    void write(Snapshot plan, ReportWriter out);
}
