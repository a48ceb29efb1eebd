package org.doelenboom.eviction.procedure;

/** When an eviction may take place in winter all the same (Brussels Housing Code, article 233duodecies). */
public enum WinterException {
    /** The authorities have declared the dwelling unfit. */
    ADMINISTRATIVE,
    /** Another dwelling is ready, or the tenant has left. */
    REHOUSED,
    /** The state of the dwelling is a danger to those who live there. */
    DANGER,
    /** The tenant's behaviour puts others in danger. */
    BEHAVIOUR,
    /** The landlord has to live there himself, by force majeure. */
    FORCE_MAJEURE
}
