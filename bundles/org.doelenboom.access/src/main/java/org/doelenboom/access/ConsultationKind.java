package org.doelenboom.access;

import org.doelenboom.api.text.Message;

/** Whom a consultation is with. */
public enum ConsultationKind {
    /** People without a residence permit, on what they need. */
    PEOPLE_WITHOUT_PERMIT,
    /** Services, on what is asked of them (LWGC plan, line 276). */
    SERVICES,
    /** Both at one table. */
    TOGETHER;

    /** What a person calls it. */
    public Message label() {
        return Words.of("consultationKind", this);
    }
}
