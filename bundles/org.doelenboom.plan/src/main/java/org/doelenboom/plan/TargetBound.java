package org.doelenboom.plan;

/** How a target's amount is meant. */
public enum TargetBound {
    /** Up to. */
    CEILING,
    /** At least. */
    FLOOR,
    EXACT,
    /** Some, about. */
    ABOUT
}
