package org.doelenboom.access;

import org.doelenboom.api.text.Message;

/** How one comes to see somebody of a service. */
public enum VisitMode {
    /** One walks in. */
    WALK_IN,
    APPOINTMENT,
    /** By telephone or screen. */
    AT_A_DISTANCE,
    /** The service goes to the people: on the street, at home. */
    OUTREACH;

    /** What a person calls it. */
    public Message label() {
        return Words.of("visitMode", this);
    }
}
