package org.doelenboom.access;

import org.doelenboom.api.text.Message;

/** Whether a service has a favourable factor, or meets a criterion. */
public enum Rating {
    YES,
    PARTLY,
    NO;

    /** What a person calls it. */
    public Message label() {
        return Words.of("rating", this);
    }
}
