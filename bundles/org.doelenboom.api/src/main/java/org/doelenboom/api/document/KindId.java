package org.doelenboom.api.document;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The kind of a node: the namespace of the module that owns it, a dot, and a name, such as {@code plan.action}.
 *
 * @param name namespace and name; each begins with a letter and goes on with letters, digits and hyphens
 */
public record KindId(String name) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}\\.[A-Za-z][A-Za-z0-9-]{0,63}");

    public KindId {
        Objects.requireNonNull(name);
        if (!isValid(name)) {
            throw new IllegalArgumentException("not namespace.name: " + name);
        }
    }

    /** Whether the text has the shape of a kind or an attribute name: {@code namespace.name}. */
    public static boolean isValid(String name) {
        return SHAPE.matcher(name).matches();
    }

    /** The module's namespace: what stands before the dot. */
    public String namespace() {
        return namespaceOf(name);
    }

    /** The namespace of a kind's or an attribute's name. */
    public static String namespaceOf(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    // Said here because what the compiler generates for a record is slow until it is fully optimised, and ids are keys
    // everywhere.
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof KindId that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
