package org.doelenboom.plan;

/** Where a target's amount holds. */
public enum TargetScope {
    PER_NEIGHBOURHOOD,
    /** Once, for the whole plan or the item's own neighbourhoods together. */
    PLAN
}
