package org.doelenboom.plan;

/** Who carries an item out; "mixed" is derived from what is below it. */
public enum DeliveryMode {
    /** The public welfare centre itself. */
    OWN,
    /** Projects that answer the call. */
    CALL
}
