package org.doelenboom.plan;

/** What a measurement says. */
public enum TargetCounting {
    /** What was reached in its period alone. */
    PER_PERIOD,
    /** What was reached from the plan's start to the end of its period. */
    CUMULATIVE
}
