package org.doelenboom.plan;

/** What a target's amount is for. */
public enum TargetBasis {
    PER_YEAR,
    WHOLE_PERIOD
}
