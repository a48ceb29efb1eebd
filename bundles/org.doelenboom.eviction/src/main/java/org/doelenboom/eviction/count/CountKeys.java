package org.doelenboom.eviction.count;

import java.math.BigDecimal;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;

/** The attributes of count sheets and counts; the figures are those of {@link Figure#key()}. */
public final class CountKeys {
    // on a sheet

    /** The calendar year. */
    public static final Key<Optional<BigDecimal>> YEAR = Key.decimal("eviction.year");

    public static final Key<Optional<Counted>> COUNTED = Key.token("eviction.counted", Counted.class);

    /** What a notice in time is: until when something can still be done. */
    public static final Key<BilingualText> EARLY_MEANS = Key.texts("eviction.earlyMeans");

    // on a count

    /** As {@link org.doelenboom.plan.Period} writes it. */
    public static final Key<String> PERIOD = Key.text("eviction.period");

    /** Who counted; none for all services together, each person once. */
    public static final Key<Optional<NodeId>> SERVICE = Key.link("eviction.service");

    /** Where; none for the whole plan. */
    public static final Key<Optional<NodeId>> NEIGHBOURHOOD = Key.link("eviction.neighbourhood");

    private CountKeys() {}
}
