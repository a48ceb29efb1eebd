package org.doelenboom.plan.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.Codec;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;

/** Reads and writes the fields of records. */
public final class Records {
    private Records() {}

    /** The record's field, where the value is a record and has it. */
    public static Optional<Value> field(Value value, String name) {
        return value instanceof Value.Fields fields
                ? Optional.ofNullable(fields.values().get(name))
                : Optional.empty();
    }

    public static Optional<BigDecimal> decimal(Value value, String name) {
        return field(value, name)
                .flatMap(one -> one instanceof Value.Decimal number ? Optional.of(number.number()) : Optional.empty());
    }

    public static Optional<NodeId> link(Value value, String name) {
        return field(value, name)
                .flatMap(one -> one instanceof Value.Link link ? Optional.of(link.target()) : Optional.empty());
    }

    public static Optional<String> text(Value value, String name) {
        return field(value, name)
                .flatMap(one -> one instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty());
    }

    public static <T> Optional<T> word(Value value, String name, Codec<T> words) {
        return field(value, name).flatMap(words::read);
    }

    /** An empty record to be filled in order. */
    public static Map<String, Value> fields() {
        return new LinkedHashMap<>();
    }

    /** A calendar year, or empty for any other value. */
    public static Optional<Integer> year(Value value) {
        if (!(value instanceof Value.Decimal decimal)) {
            return Optional.empty();
        }
        BigDecimal number = decimal.number();
        boolean year = number.compareTo(BigDecimal.ONE) >= 0
                && number.compareTo(BigDecimal.valueOf(9999)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
        return year ? Optional.of(number.intValue()) : Optional.empty();
    }
}
