package org.doelenboom.api.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one way to an attribute: its name in the file, how it is read and written, and what holds where it is absent. No other
 * string names an attribute.
 */
public final class Key<T> {
    private final String name;
    private final Codec<T> codec;
    private final T absent;

    private Key(String name, Codec<T> codec, T absent) {
        if (!KindId.isValid(name)) {
            throw new IllegalArgumentException("not namespace.name: " + name);
        }
        this.name = name;
        this.codec = codec;
        this.absent = Objects.requireNonNull(absent);
    }

    /** A key of one's own type. */
    public static <T> Key<T> of(String name, Codec<T> codec, T absent) {
        return new Key<>(name, codec, absent);
    }

    /** Texts per language; empty where absent. */
    public static Key<BilingualText> texts(String name) {
        return of(name, codec(Value.Texts.class, Value.Texts::new, Value.Texts::text), BilingualText.EMPTY);
    }

    /** A text in no particular language; empty where absent. */
    public static Key<String> text(String name) {
        return of(name, codec(Value.Text.class, Value.Text::new, Value.Text::text), "");
    }

    /** A flag, off where absent. */
    public static Key<Boolean> flag(String name) {
        return of(name, codec(Value.Flag.class, Value.Flag::new, Value.Flag::on), false);
    }

    /** A day, or none. */
    public static Key<Optional<LocalDate>> date(String name) {
        return of(name, optional(codec(Value.Date.class, Value.Date::new, Value.Date::day)), Optional.empty());
    }

    /** An exact number, or none. */
    public static Key<Optional<BigDecimal>> decimal(String name) {
        return of(
                name,
                optional(codec(Value.Decimal.class, (BigDecimal n) -> new Value.Decimal(n), Value.Decimal::number)),
                Optional.empty());
    }

    /** A link to one node, or none. */
    public static Key<Optional<NodeId>> link(String name) {
        return of(name, optional(codec(Value.Link.class, Value.Link::new, Value.Link::target)), Optional.empty());
    }

    /** Links in an order that counts. */
    public static Key<List<NodeId>> links(String name) {
        return list(name, codec(Value.Link.class, Value.Link::new, Value.Link::target));
    }

    /** A value of any type as it is, or none. */
    public static Key<Optional<Value>> value(String name) {
        return of(name, optional(codec(Value.class, value -> value, value -> value)), Optional.empty());
    }

    /** Several values, none where absent. */
    public static <T> Key<List<T>> list(String name, Codec<T> item) {
        return of(
                name,
                new Codec<>() {
                    @Override
                    public Value write(List<T> typed) {
                        return new Value.Items(typed.stream().map(item::write).toList());
                    }

                    @Override
                    public Optional<List<T>> read(Value value) {
                        if (!(value instanceof Value.Items items)) {
                            return Optional.empty();
                        }
                        List<T> typed = new ArrayList<>();
                        for (Value one : items.values()) {
                            Optional<T> read = item.read(one);
                            if (read.isEmpty()) {
                                return Optional.empty();
                            }
                            typed.add(read.get());
                        }
                        return Optional.of(List.copyOf(typed));
                    }
                },
                List.of());
    }

    /** One of the words of an enum, written in lower camel case: {@code IN_CALL} is {@code inCall}. */
    public static <E extends Enum<E>> Key<Optional<E>> token(String name, Class<E> words) {
        return of(name, optional(word(words)), Optional.empty());
    }

    /** How the words of an enum are written. */
    public static <E extends Enum<E>> Codec<E> word(Class<E> words) {
        return new Codec<>() {
            @Override
            public Value write(E typed) {
                return new Value.Token(camelCase(typed.name()));
            }

            @Override
            public Optional<E> read(Value value) {
                if (value instanceof Value.Token token) {
                    for (E constant : words.getEnumConstants()) {
                        if (camelCase(constant.name()).equals(token.word())) {
                            return Optional.of(constant);
                        }
                    }
                }
                return Optional.empty();
            }
        };
    }

    /** A codec for one class of value. */
    public static <V extends Value, T> Codec<T> codec(Class<V> type, Function<T, V> write, Function<V, T> read) {
        return new Codec<>() {
            @Override
            public Value write(T typed) {
                return write.apply(typed);
            }

            @Override
            public Optional<T> read(Value value) {
                return type.isInstance(value) ? Optional.of(read.apply(type.cast(value))) : Optional.empty();
            }
        };
    }

    private static <T> Codec<Optional<T>> optional(Codec<T> codec) {
        return new Codec<>() {
            @Override
            public Value write(Optional<T> typed) {
                return codec.write(typed.orElseThrow());
            }

            @Override
            public Optional<Optional<T>> read(Value value) {
                return codec.read(value).map(Optional::of);
            }
        };
    }

    private static String camelCase(String constant) {
        StringBuilder word = new StringBuilder();
        boolean upper = false;
        for (char c : constant.toCharArray()) {
            if (c == '_') {
                upper = true;
            } else {
                word.append(upper ? c : Character.toLowerCase(c));
                upper = false;
            }
        }
        return word.toString();
    }

    /** The name in the file: {@code namespace.name}. */
    public String name() {
        return name;
    }

    /** What holds where the attribute is absent. */
    public T absent() {
        return absent;
    }

    /** Whether this is the value that stands for absence, and is therefore not written. */
    public boolean isAbsent(T typed) {
        return absent.equals(typed);
    }

    public Value write(T typed) {
        return codec.write(typed);
    }

    /** Empty where the value has the wrong type. */
    public Optional<T> read(Value value) {
        return codec.read(value);
    }

    /** What the attributes hold under this key; {@link #absent()} where there is nothing, or a value of the wrong type. */
    public T in(Attributes attributes) {
        return attributes.find(name).flatMap(codec::read).orElse(absent);
    }

    @Override
    public String toString() {
        return name;
    }
}
