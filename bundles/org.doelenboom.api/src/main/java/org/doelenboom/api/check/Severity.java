package org.doelenboom.api.check;

/** How much a problem matters. */
public enum Severity {
    /** The plan contradicts itself, or lacks what it cannot do without. */
    ERROR,
    /** To be looked at. */
    WARNING,
    /** Could be better. */
    ADVICE
}
