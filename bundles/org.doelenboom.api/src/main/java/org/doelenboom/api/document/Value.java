package org.doelenboom.api.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an attribute holds, whether or not a module is there to interpret it. Immutable and neutral: it is kept, undone and
 * written back without knowing what it means.
 */
public sealed interface Value {
    /** A text in no particular language: a name, an address, an article number. */
    record Text(String text) implements Value {
        public Text {
            Objects.requireNonNull(text);
        }
    }

    /**
     * An exact decimal number. It keeps how it was written, so that a file comes back byte for byte.
     *
     * @param lexeme a number as JSON writes it, with an exponent of at most 1,000 either way and at most 1,000 digits
     */
    record Decimal(String lexeme) implements Value {
        private static final int LIMIT = 1_000;

        public Decimal {
            if (lexeme.length() > LIMIT || Math.abs((long) new BigDecimal(lexeme).scale()) > 2L * LIMIT) {
                throw new NumberFormatException("a number of more than " + LIMIT + " digits");
            }
        }

        public Decimal(BigDecimal number) {
            this(number.toPlainString());
        }

        public BigDecimal number() {
            return new BigDecimal(lexeme);
        }
    }

    /** A day, without time or zone. */
    record Date(LocalDate day) implements Value {
        public Date {
            Objects.requireNonNull(day);
        }
    }

    record Flag(boolean on) implements Value {}

    /** One of a closed set of words that the key's owner defines. */
    record Token(String word) implements Value {
        public Token {
            Objects.requireNonNull(word);
        }
    }

    /** Values in an order that counts. */
    record Items(List<Value> values) implements Value {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Named values; the order in which they were written is kept, and does not count. */
    record Fields(Map<String, Value> values) implements Value {
        public Fields {
            values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** Points to another node of the same plan; the node may be gone, which is a problem in the plan, not an exception. */
    record Link(NodeId target) implements Value {
        public Link {
            Objects.requireNonNull(target);
        }
    }

    /** A text per language. */
    record Texts(BilingualText text) implements Value {
        public Texts {
            Objects.requireNonNull(text);
        }
    }
}
