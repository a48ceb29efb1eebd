package org.doelenboom.eviction.procedure;

/** What happens on the way to an eviction by a court, in the order in which it happens. */
public enum Step {
    /** The landlord writes to the tenant what is owed. */
    FORMAL_NOTICE,
    /** The landlord asks the justice of the peace for the eviction. */
    PETITION,
    HEARING,
    JUDGMENT,
    /** The bailiff serves the judgment on the tenant. */
    SERVICE,
    /** The bailiff tells the tenant on which day the eviction will be. */
    DATE_NOTICE,
    EVICTION
}
