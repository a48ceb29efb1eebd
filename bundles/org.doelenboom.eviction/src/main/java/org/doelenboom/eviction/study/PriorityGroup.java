package org.doelenboom.eviction.study;

/** The three groups that the intervision is tried with (LWGC plan, line 175). */
public enum PriorityGroup {
    PRISON_PAST,
    PSYCHOLOGICAL_DISTRESS,
    DOMESTIC_VIOLENCE
}
