package org.doelenboom.plan;

import java.util.Objects;

/**
 * A rule of the plan check that someone switched off.
 *
 * @param rule its id
 * @param reason why, in whatever language the person works in
 */
public record RuleOff(String rule, String reason) {
    public RuleOff {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(reason);
    }
}
