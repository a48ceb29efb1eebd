package org.doelenboom.community;

import java.util.Locale;
import org.doelenboom.api.text.Message;

/** How far people take part in something, from the least to the most; each step includes those before it. */
public enum Participation {
    /** They are told. */
    INFORMED,
    /** They are asked what they think. */
    CONSULTED,
    /** They give advice, and hear what became of it. */
    ADVISING,
    /** They work on it together with the services. */
    WORKING_TOGETHER,
    /** Nothing is decided without them. */
    DECIDING;

    /** What a person calls it. */
    public Message label() {
        return Message.of(CommunityModule.BUNDLE, "participation." + name().toLowerCase(Locale.ROOT));
    }
}
