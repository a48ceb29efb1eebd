package org.doelenboom.api.module;

import java.util.Objects;

/**
 * One thing that a module adds: a service with the property {@code module}.
 *
 * @param point the interface of the point where it is added, such as {@code org.doelenboom.api.check.PlanCheck}
 * @param provider the class that provides it
 * @param module the value of the property: the namespace of the module's data in plans
 * @param switchedOff whether it threw, or answered nonsense, and is left out until it comes anew
 */
public record ModuleContribution(String point, String provider, String module, boolean switchedOff) {
    public ModuleContribution {
        Objects.requireNonNull(point);
        Objects.requireNonNull(provider);
        Objects.requireNonNull(module);
    }
}
