package org.doelenboom.access;

import org.doelenboom.api.text.Message;

/** Which of the weekdays of a month, for hours that do not come back every week. */
public enum WeekOfMonth {
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    LAST;

    /** What a person calls it. */
    public Message label() {
        return Words.of("weekOfMonth", this);
    }
}
