package org.doelenboom.access;

import org.doelenboom.api.text.Message;

/** Who reported a barrier; never a person by name. */
public enum ReportedBy {
    RESIDENTS,
    SERVICE,
    WORKING_GROUP,
    DIAGNOSIS;

    /** What a person calls it. */
    public Message label() {
        return Words.of("reportedBy", this);
    }
}
