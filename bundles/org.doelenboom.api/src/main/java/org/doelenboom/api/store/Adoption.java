package org.doelenboom.api.store;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A state of the plan that a body has adopted.
 *
 * @param name such as "Approved version 2022"
 * @param day when it was decided
 * @param body who decided; empty where that was not said
 * @param reason why there is a new version; empty where that was not said
 */
public record Adoption(String name, LocalDate day, String body, String reason) {
    public Adoption {
        Objects.requireNonNull(name);
        Objects.requireNonNull(day);
        Objects.requireNonNull(body);
        Objects.requireNonNull(reason);
    }
}
