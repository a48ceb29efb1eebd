package org.doelenboom.access;

import org.doelenboom.api.text.Message;

/** What a local identity card opens. */
public enum CardUse {
    LIBRARY,
    CULTURE,
    SPORT,
    FOOD,
    HEALTH,
    LEARNING,
    OTHER;

    /** What a person calls it. */
    public Message label() {
        return Words.of("cardUse", this);
    }
}
