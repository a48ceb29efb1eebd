package org.doelenboom.eviction;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;

/** The kinds of node that the prevention of evictions adds to a plan. */
public final class EvictionKinds {
    /** The module's id, and the namespace of its data. */
    public static final String MODULE = "eviction";

    /** The service property that says whose a contribution is. */
    public static final String PROPERTY = "module=" + MODULE;

    /** A plan can be read and edited without this module; its data is then kept as it is. */
    public static final Namespace NAMESPACE = new Namespace(MODULE, 1, Namespace.Presence.OPTIONAL);

    /** What services agreed on who does what for people who may lose their home; stands below the plan. */
    public static final KindId PROTOCOL = new KindId("eviction.protocol");

    private EvictionKinds() {}
}
