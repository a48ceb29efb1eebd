package org.doelenboom.api.store;

import java.time.Instant;
import java.util.Objects;

/**
 * Who has a plan open.
 *
 * @param person as she is known to her computer; empty where the note does not say
 * @param computer its name in the network; empty where the note does not say
 * @param since when she opened it, by her computer's clock
 */
public record LockHolder(String person, String computer, Instant since) {
    public LockHolder {
        Objects.requireNonNull(person);
        Objects.requireNonNull(computer);
        Objects.requireNonNull(since);
    }
}
