package org.doelenboom.plan;

/** How the targets of the items below add up to this one. */
public enum TargetRollUp {
    /** They add up to it: 60 + 20 = 80. */
    SUM,
    /** They are other people or things, and do not count. */
    NONE
}
