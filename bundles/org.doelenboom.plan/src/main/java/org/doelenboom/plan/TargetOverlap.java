package org.doelenboom.plan;

/** Whether people may count both in this target and in one beside it. */
public enum TargetOverlap {
    DISJOINT,
    OVERLAPPING
}
