package org.doelenboom.eviction;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;

/** The kinds of node that the prevention of evictions adds to a plan. All but three stand below the plan itself. */
public final class EvictionKinds {
    /** The module's id, and the namespace of its data. */
    public static final String MODULE = "eviction";

    /** The service property that says whose a contribution is. */
    public static final String PROPERTY = "module=" + MODULE;

    /** A plan can be read and edited without this module; its data is then kept as it is. */
    public static final Namespace NAMESPACE = new Namespace(MODULE, 1, Namespace.Presence.OPTIONAL);

    /** What services agreed on who does what for people who may lose their home. */
    public static final KindId PROTOCOL = new KindId("eviction.protocol");

    /** A list of questions by which a service sees early that someone may lose her home. */
    public static final KindId INSTRUMENT = new KindId("eviction.instrument");

    /** One question with its weight, below its instrument. */
    public static final KindId QUESTION = new KindId("eviction.question");

    /** From how many points on to do what, below its instrument. */
    public static final KindId THRESHOLD = new KindId("eviction.threshold");

    /** The counts of one year, which all count the same thing. */
    public static final KindId COUNT_SHEET = new KindId("eviction.countSheet");

    /** What one service counted in one period and neighbourhood, below its sheet. */
    public static final KindId COUNT = new KindId("eviction.count");

    /** A circumstance that makes it likelier to lose one's home. */
    public static final KindId RISK_FACTOR = new KindId("eviction.riskFactor");

    /** What others do already, here or elsewhere. */
    public static final KindId INITIATIVE = new KindId("eviction.initiative");

    /** A meeting in which colleagues of several services look at cases, without names. */
    public static final KindId INTERVISION = new KindId("eviction.intervision");

    private EvictionKinds() {}
}
