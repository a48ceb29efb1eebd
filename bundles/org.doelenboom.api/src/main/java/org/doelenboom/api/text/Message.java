package org.doelenboom.api.text;

import java.util.List;
import java.util.Objects;

/**
 * A text for a person, by key, so that it can be shown in whatever language she works in.
 *
 * @param bundle whose messages hold the key: the root package of the bundle, such as {@code org.doelenboom.plan}
 * @param key the key in that bundle's {@code messages_*.properties}
 * @param arguments put in for <code>{0}</code>, <code>{1}</code> …; figures and names, never sentences
 */
public record Message(String bundle, String key, List<String> arguments) {
    public Message {
        Objects.requireNonNull(bundle);
        Objects.requireNonNull(key);
        arguments = List.copyOf(arguments);
    }

    public static Message of(String bundle, String key, Object... arguments) {
        return new Message(
                bundle,
                key,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
