package org.doelenboom.access;

import org.doelenboom.api.text.Message;

/** How the work on a barrier ended. */
public enum Outcome {
    /** It is gone. */
    SOLVED,
    /** Less of it is left. */
    EASED,
    /** It stays, for a reason that is known. */
    STAYS;

    /** What a person calls it. */
    public Message label() {
        return Words.of("outcome", this);
    }
}
