package org.doelenboom.modules.internal;

import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;

/** Refusals and messages with a text of this bundle. */
final class Refusals {

    private static final String BUNDLE = "org.doelenboom.modules";

    private Refusals() {}

    static Refusal of(Refusal.Kind kind, String key, Object... arguments) {
        return of(null, kind, key, arguments);
    }

    static Refusal of(@Nullable Throwable cause, Refusal.Kind kind, String key, Object... arguments) {
        return new Refusal(kind, message(key, arguments), cause);
    }

    static Message message(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }

    /** What a failure says of itself, in one line. */
    static String firstLine(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String text = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return root instanceof org.osgi.framework.BundleException
                ? text
                : root.getClass().getSimpleName() + ": " + text;
    }
}
