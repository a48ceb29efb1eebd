package org.doelenboom.plan.budget;

/** How far the payment of an instalment is. */
public enum InstalmentState {
    PLANNED,
    REQUESTED,
    PAID
}
