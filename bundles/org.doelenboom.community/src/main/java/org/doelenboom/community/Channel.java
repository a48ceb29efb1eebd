package org.doelenboom.community;

import java.util.Locale;
import org.doelenboom.api.text.Message;

/** By what means people are told of the plan and asked to join. */
public enum Channel {
    DOOR_TO_DOOR,
    STALL,
    GATHERING,
    LEAFLET,
    ONLINE,
    BY_WORD;

    /** What a person calls it. */
    public Message label() {
        return Message.of(CommunityModule.BUNDLE, "channel." + name().toLowerCase(Locale.ROOT));
    }
}
