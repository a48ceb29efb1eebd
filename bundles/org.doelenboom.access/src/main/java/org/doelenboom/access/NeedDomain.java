package org.doelenboom.access;

import org.doelenboom.api.text.Message;

/** What a need is about. */
public enum NeedDomain {
    HEALTH,
    MENTAL_HEALTH,
    HOUSING,
    FOOD,
    LEGAL,
    SCHOOL,
    WORK,
    INFORMATION,
    SAFETY,
    OTHER;

    /** What a person calls it. */
    public Message label() {
        return Words.of("needDomain", this);
    }
}
