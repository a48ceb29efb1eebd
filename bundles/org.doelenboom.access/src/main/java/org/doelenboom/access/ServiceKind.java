package org.doelenboom.access;

import org.doelenboom.api.text.Message;

/** What a service is there for. */
public enum ServiceKind {
    SOCIAL,
    HEALTH,
    MENTAL_HEALTH,
    YOUTH,
    HOUSING,
    LEGAL,
    FOOD,
    LEARNING,
    CULTURE,
    MEETING,
    OTHER;

    /** What a person calls it. */
    public Message label() {
        return Words.of("serviceKind", this);
    }
}
