package org.doelenboom.api.module;

import java.util.Objects;

/**
 * A contribution that is left out until it comes anew.
 *
 * @param contribution the service itself
 * @param reason what it threw, or what was wrong with its answer
 */
public record FailedContribution(Object contribution, Throwable reason) {
    public FailedContribution {
        Objects.requireNonNull(contribution);
        Objects.requireNonNull(reason);
    }
}
