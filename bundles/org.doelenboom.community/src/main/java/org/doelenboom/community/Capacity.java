package org.doelenboom.community;

import java.util.Locale;
import org.doelenboom.api.text.Message;

/** As what somebody sits in a working group. */
public enum Capacity {
    /** Lives in the neighbourhood and speaks as such. */
    RESIDENT,
    /** Is paid by a service or an association. */
    PROFESSIONAL,
    /** Works for a service or an association without pay. */
    VOLUNTEER;

    /** What a person calls it. */
    public Message label() {
        return Message.of(CommunityModule.BUNDLE, "capacity." + name().toLowerCase(Locale.ROOT));
    }
}
