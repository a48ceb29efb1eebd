package org.doelenboom.eviction.study;

/** Whether a risk factor was found in one's own figures. */
public enum Verdict {
    FOUND,
    NOT_FOUND,
    NOT_LOOKED_FOR
}
