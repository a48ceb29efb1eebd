package org.doelenboom.eviction.count;

import java.util.List;
import java.util.Locale;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.TargetKeys;

/** What is counted, in the order of the funnel and then of the notices. */
public enum Figure {
    /** A service of the first line sees the risk. */
    IDENTIFIED,
    /** Told about rights and help. */
    INFORMED,
    /** Brought to a service that supports tenants. */
    GUIDED,
    /** Of those guided: could stay, or moved without losing a home. */
    KEPT,
    /** Of those guided: lost the home. */
    LOST,
    /** Of those identified: in time for something to be done. */
    EARLY,
    /** Of those identified: too late for that. */
    LATE;

    /** Those of the funnel, from wide to narrow. */
    public static final List<Figure> FUNNEL = List.of(IDENTIFIED, INFORMED, GUIDED, KEPT, LOST);

    private final Key<Quantity> key = TargetKeys.quantity("eviction." + name().toLowerCase(Locale.ROOT));

    /** The attribute of a count that holds it. */
    public Key<Quantity> key() {
        return key;
    }
}
