package org.doelenboom.eviction.screening;

import java.math.BigDecimal;
import java.util.Optional;
import org.doelenboom.api.document.Key;

/** The attributes of questions and thresholds. */
public final class ScreeningKeys {
    /** On a question: how many points a yes counts. */
    public static final Key<Optional<BigDecimal>> WEIGHT = Key.decimal("eviction.weight");

    /** On a threshold: the least number of points from which it holds. */
    public static final Key<Optional<BigDecimal>> FROM = Key.decimal("eviction.from");

    private ScreeningKeys() {}
}
