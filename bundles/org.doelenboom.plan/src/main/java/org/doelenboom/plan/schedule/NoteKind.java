package org.doelenboom.plan.schedule;

/** What a dated note is about. */
public enum NoteKind {
    PROGRESS,
    /** What we learned. */
    LEARNED,
    /** A decision, and the change to the plan that followed from it. */
    AMENDMENT
}
