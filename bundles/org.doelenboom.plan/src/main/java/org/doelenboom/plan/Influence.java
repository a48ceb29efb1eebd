package org.doelenboom.plan;

/** Which way a stakeholder pulls (LWGC plan, line 41). */
public enum Influence {
    POSITIVE,
    NEGATIVE,
    BOTH
}
