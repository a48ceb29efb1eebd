package org.doelenboom.api.document;

import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What a node is called for as long as it exists. Stable, unique in its plan, never shown to a person.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 _ -}
 */
public record NodeId(String value) implements Comparable<NodeId> {
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 16;

    public NodeId {
        Objects.requireNonNull(value);
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a node id: " + value);
        }
    }

    /** Whether the text may be an id. */
    public static boolean isValid(String value) {
        if (value.isEmpty() || value.length() > 64) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '_' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    /** A new id of 80 random bits: two people who work on copies of one plan do not draw the same. */
    public static NodeId random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        char[] digits = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            digits[i] = DIGITS.charAt(random.nextInt(DIGITS.length()));
        }
        return new NodeId(new String(digits));
    }

    @Override
    public int compareTo(NodeId other) {
        return value.compareTo(other.value);
    }

    // Said here because what the compiler generates for a record is slow until it is fully optimised, and ids are keys
    // everywhere.
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof NodeId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
