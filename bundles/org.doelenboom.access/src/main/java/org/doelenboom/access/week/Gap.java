package org.doelenboom.access.week;

import java.time.DayOfWeek;
import java.util.List;
import org.doelenboom.access.ServiceKind;

/** Somebody who is missing in a week of services. */
public sealed interface Gap {
    /** All day long nobody is there. */
    record Days(List<DayOfWeek> days) implements Gap {
        public Days {
            days = List.copyOf(days);
        }
    }

    /** In one part of these days nobody is there, though somebody is in another. */
    record Parts(DayPart part, List<DayOfWeek> days) implements Gap {
        public Parts {
            days = List.copyOf(days);
        }
    }

    /** Nobody speaks it, though it is wanted here or spoken elsewhere in the plan. */
    record Language(String language) implements Gap {}

    /** Somebody speaks it, but is not open in this week. */
    record LanguageClosed(String language) implements Gap {}

    /** There is no service of a kind that is wanted here or that the plan has elsewhere. */
    record Kind(ServiceKind kind) implements Gap {}

    /** Nobody comes to people's homes. */
    record HomeVisits() implements Gap {}

    /** No service has a low threshold. */
    record OpenDoor() implements Gap {}

    /** Nobody helps people without a residence permit. */
    record WithoutPermit() implements Gap {}
}
