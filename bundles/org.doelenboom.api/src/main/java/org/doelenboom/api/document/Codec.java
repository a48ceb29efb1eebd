package org.doelenboom.api.document;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Turns what code works with into a neutral value and back. */
@ConsumerType
public interface Codec<T> {
    Value write(T typed);

    /** What the value means, or empty where it has another type than it should: a problem in the plan, not an exception. */
    Optional<T> read(Value value);
}
