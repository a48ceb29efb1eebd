package org.doelenboom.plan;

/** What becomes of an objective when the next plan begins. */
public enum Renewal {
    CONTINUES,
    CHANGED,
    STOPPED
}
