package org.doelenboom.eviction;

import java.util.Locale;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;

/** What the module's kinds, attributes and closed sets of words are called. */
public final class Words {
    private Words() {}

    /** The label of one of the module's attributes, or of a core attribute on a kind of the module. */
    public static Message label(Key<?> key) {
        return Message.of(EvictionModule.BUNDLE, "attribute." + name(key.name()));
    }

    /** What one of that kind is called. */
    public static Message kind(KindId kind) {
        return Message.of(EvictionModule.BUNDLE, "kind." + name(kind.name()));
    }

    /** What a word of a closed set is called: {@code priorityGroup.prisonPast}. */
    public static Message of(Enum<?> word) {
        String set = word.getDeclaringClass().getSimpleName();
        return Message.of(
                EvictionModule.BUNDLE,
                set.substring(0, 1).toLowerCase(Locale.ROOT) + set.substring(1) + "." + key(word));
    }

    /** A word as it stands in keys of messages: {@code prisonPast}. */
    public static String key(Enum<?> word) {
        return camelCase(word.name());
    }

    private static String name(String qualified) {
        return qualified.substring(qualified.indexOf('.') + 1);
    }

    private static String camelCase(String constant) {
        StringBuilder camel = new StringBuilder();
        for (String part : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            camel.append(
                    camel.length() == 0 ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return camel.toString();
    }
}
