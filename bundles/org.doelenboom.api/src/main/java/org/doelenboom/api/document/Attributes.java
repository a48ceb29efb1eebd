package org.doelenboom.api.document;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** A node's values by attribute name, in the order in which they were first written. Immutable; nodes have few. */
public final class Attributes {
    public static final Attributes NONE = new Attributes(new String[0], new Value[0]);

    private final String[] names;
    private final Value[] values;

    private Attributes(String[] names, Value[] values) {
        this.names = names;
        this.values = values;
    }

    public int size() {
        return names.length;
    }

    /** @param index from 0, in order */
    public String name(int index) {
        return names[index];
    }

    /** @param index from 0, in order */
    public Value value(int index) {
        return values[index];
    }

    public Optional<Value> find(String name) {
        int at = indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(values[at]);
    }

    /** Calls back for each, in order. */
    public void forEach(BiConsumer<String, Value> action) {
        for (int i = 0; i < names.length; i++) {
            action.accept(names[i], values[i]);
        }
    }

    /** The same with this value; a new name comes last. */
    public Attributes with(String name, Value value) {
        int at = indexOf(name);
        String[] newNames = at >= 0 ? names : Arrays.copyOf(names, names.length + 1);
        Value[] newValues = Arrays.copyOf(values, newNames.length);
        int index = at >= 0 ? at : names.length;
        newNames[index] = name;
        newValues[index] = value;
        return new Attributes(newNames, newValues);
    }

    public <T> Attributes with(Key<T> key, T value) {
        return with(key.name(), key.write(value));
    }

    public Attributes without(String name) {
        int at = indexOf(name);
        if (at < 0) {
            return this;
        }
        String[] newNames = new String[names.length - 1];
        Value[] newValues = new Value[newNames.length];
        System.arraycopy(names, 0, newNames, 0, at);
        System.arraycopy(names, at + 1, newNames, at, newNames.length - at);
        System.arraycopy(values, 0, newValues, 0, at);
        System.arraycopy(values, at + 1, newValues, at, newNames.length - at);
        return newNames.length == 0 ? NONE : new Attributes(newNames, newValues);
    }

    /** The nodes that the values link to, each once, wherever in a list or record the link stands. */
    public Set<NodeId> linkTargets() {
        Set<NodeId> targets = null;
        for (Value value : values) {
            if (value instanceof Value.Link || value instanceof Value.Items || value instanceof Value.Fields) {
                targets = targets == null ? new LinkedHashSet<>() : targets;
                collectLinks(value, targets);
            }
        }
        return targets == null ? Set.of() : targets;
    }

    private static void collectLinks(Value value, Set<NodeId> targets) {
        if (value instanceof Value.Link link) {
            targets.add(link.target());
        } else if (value instanceof Value.Items items) {
            items.values().forEach(item -> collectLinks(item, targets));
        } else if (value instanceof Value.Fields fields) {
            fields.values().values().forEach(field -> collectLinks(field, targets));
        }
    }

    /** Where the name stands, or -1. */
    public int indexOf(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Like {@link #with(String, Value)}, but a new name takes this place: so that an undo puts it back where it stood. */
    public Attributes with(String name, Value value, int index) {
        int at = indexOf(name);
        if (at >= 0 || index < 0 || index >= names.length) {
            return with(name, value);
        }
        String[] newNames = new String[names.length + 1];
        Value[] newValues = new Value[newNames.length];
        System.arraycopy(names, 0, newNames, 0, index);
        System.arraycopy(values, 0, newValues, 0, index);
        newNames[index] = name;
        newValues[index] = value;
        System.arraycopy(names, index, newNames, index + 1, names.length - index);
        System.arraycopy(values, index, newValues, index + 1, names.length - index);
        return new Attributes(newNames, newValues);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes that
                && Arrays.equals(names, that.names)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(names) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder("{");
        forEach((name, value) -> shown.append(name).append('=').append(value).append(' '));
        return shown.append('}').toString();
    }

    /** Puts attributes together one by one, and can be used again after each. Not for two threads at once. */
    public static final class Builder {
        private static final int SHAPES = 256;

        private String[] names = new String[8];
        private Value[] values = new Value[8];
        private int size;

        /** Lists of names given out before: most nodes of a kind have the same, and then share one. */
        private final String[][] shapes = new String[SHAPES][];

        /** Adds an attribute after the others; does nothing and answers false where the name is there already. */
        public boolean add(String name, Value value) {
            for (int i = 0; i < size; i++) {
                if (names[i].equals(name)) {
                    return false;
                }
            }
            if (size == names.length) {
                names = Arrays.copyOf(names, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            names[size] = name;
            values[size++] = value;
            return true;
        }

        /** What was added since the last one was built. */
        public Attributes build() {
            if (size == 0) {
                return NONE;
            }
            Attributes built = new Attributes(shape(), Arrays.copyOf(values, size));
            Arrays.fill(values, 0, size, null);
            size = 0;
            return built;
        }

        private String[] shape() {
            int hash = size;
            for (int i = 0; i < size; i++) {
                hash = 31 * hash + names[i].hashCode();
            }
            int slot = (hash ^ hash >>> 16) & SHAPES - 1;
            String[] known = shapes[slot];
            if (known == null || !Arrays.equals(known, 0, known.length, names, 0, size)) {
                known = Arrays.copyOf(names, size);
                shapes[slot] = known;
            }
            return known;
        }
    }
}
