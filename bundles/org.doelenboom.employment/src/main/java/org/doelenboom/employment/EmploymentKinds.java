package org.doelenboom.employment;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;

/** The kinds of node that the employment of young people adds to a plan. */
public final class EmploymentKinds {
    /** The module's id, and the namespace of its data. */
    public static final String MODULE = "employment";

    /** The service property that says whose a contribution is. */
    public static final String PROPERTY = "module=" + MODULE;

    /** A plan can be read and edited without this module; its data is then kept as it is. */
    public static final Namespace NAMESPACE = new Namespace(MODULE, 1, Namespace.Presence.OPTIONAL);

    /** People who are helped to work under one objective: a bracket of ages, and who else may join; stands below the plan. */
    public static final KindId COHORT = new KindId("employment.cohort");

    /** How many of the cohort that it stands below reached each stage in a period. */
    public static final KindId COUNT = new KindId("employment.count");

    /** How many of those counted in a period are in two cohorts at once; stands below the plan. */
    public static final KindId SHARED = new KindId("employment.shared");

    /** What partners agreed to do for cohorts; stands below the plan. */
    public static final KindId AGREEMENT = new KindId("employment.agreement");

    /** Sectors who met about the way to work; stands below the plan. */
    public static final KindId CONSULTATION = new KindId("employment.consultation");

    /** What the consultation that it stands below decided. */
    public static final KindId DECISION = new KindId("employment.decision");

    /** How the partners fit work and help to these people, together; stands below the plan. */
    public static final KindId STRATEGY = new KindId("employment.strategy");

    /** One thing that the strategy that it stands below sets out to do. */
    public static final KindId STRATEGY_LINE = new KindId("employment.strategyLine");

    private EmploymentKinds() {}
}
