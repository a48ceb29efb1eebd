package org.doelenboom.plan;

import java.util.Set;

/**
 * How an item is carried out, with all below it.
 *
 * @param modes those found; both at once are what people call mixed
 * @param whole whether that holds for all of it; false where something below says nothing of itself
 */
public record Carried(Set<DeliveryMode> modes, boolean whole) {
    public Carried {
        modes = Set.copyOf(modes);
    }

    /** Whether all of it is carried out so, and nothing of it otherwise. */
    public boolean isAll(DeliveryMode mode) {
        return whole && modes.equals(Set.of(mode));
    }
}
