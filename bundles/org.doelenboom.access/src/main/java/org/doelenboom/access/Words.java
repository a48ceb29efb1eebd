package org.doelenboom.access;

import java.util.Locale;
import org.doelenboom.api.text.Message;

/** The message of a word of one of the module's enums. */
final class Words {
    private Words() {}

    /** @param group what the words of the enum begin with in the message files */
    static Message of(String group, Enum<?> word) {
        return AccessModule.message(group + "." + word.name().toLowerCase(Locale.ROOT));
    }
}
