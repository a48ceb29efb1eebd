package org.doelenboom.plan.project;

/** How far a project is. */
public enum ProjectState {
    PROPOSED,
    SELECTED,
    /** Its convention is signed. */
    RUNNING,
    ENDED,
    STOPPED
}
