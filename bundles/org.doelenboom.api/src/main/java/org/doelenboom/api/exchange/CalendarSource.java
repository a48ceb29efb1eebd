package org.doelenboom.api.exchange;

import java.util.List;
import org.doelenboom.api.document.Snapshot;
import org.osgi.annotation.versioning.ConsumerType;

/** Meetings, deadlines and hours of a module, for the plan's calendar. A service; called on a background thread with one snapshot. */
@ConsumerType
public interface CalendarSource {
    /** What the plan has for a calendar, in any order; what has no day yet is left out. */
    List<CalendarEntry> entries(Snapshot plan);
}
