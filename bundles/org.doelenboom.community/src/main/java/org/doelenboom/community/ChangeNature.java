package org.doelenboom.community;

import java.util.Locale;
import org.doelenboom.api.text.Message;

/** What a diagnosis round did to the plan. */
public enum ChangeNature {
    /** It was looked at and stays as it is. */
    CONFIRMED,
    /** It says it otherwise now. */
    REWORDED,
    /** It is new. */
    ADDED,
    /** It is no longer in the plan. */
    LEFT_OUT,
    /** It asks for another figure. */
    TARGET_CHANGED;

    /** What a person calls it. */
    public Message label() {
        return Message.of(CommunityModule.BUNDLE, "nature." + name().toLowerCase(Locale.ROOT));
    }
}
