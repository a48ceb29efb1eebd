package org.doelenboom.modules.internal;

import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;

/** Refusals with a text of this bundle. */
final class Refusals {

    private static final String BUNDLE = "org.doelenboom.modules";

    private Refusals() {}

    static Refusal of(Refusal.Kind kind, String key, Object... arguments) {
        return new Refusal(kind, Message.of(BUNDLE, key, arguments));
    }

    static Refusal of(Throwable cause, Refusal.Kind kind, String key, Object... arguments) {
        return new Refusal(kind, Message.of(BUNDLE, key, arguments), cause);
    }
}
