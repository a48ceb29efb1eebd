package org.doelenboom.access;

import org.doelenboom.api.text.Message;

/** What keeps people from a service (LWGC plan, lines 77 and 99). */
public enum BarrierKind {
    PROCEDURE,
    DIGITAL,
    RECEPTION,
    CONTACT,
    LANGUAGE,
    HOURS,
    WAITING,
    SENT_ON,
    NO_ANSWER,
    COST,
    MOBILITY,
    DISTRUST,
    OTHER;

    /** What a person calls it. */
    public Message label() {
        return Words.of("barrierKind", this);
    }
}
