package org.doelenboom.employment;

import java.util.Locale;
import org.doelenboom.api.text.Message;

/** How far a line of the strategy is. */
public enum Progress {
    PREPARED,
    STARTED,
    /** It is how people work now. */
    RUNNING,
    STOPPED;

    /** What a person calls it. */
    public Message label() {
        return Message.of(EmploymentModule.BUNDLE, "progress." + name().toLowerCase(Locale.ROOT));
    }
}
