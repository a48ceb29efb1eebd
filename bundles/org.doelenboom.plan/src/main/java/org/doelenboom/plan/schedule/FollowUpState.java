package org.doelenboom.plan.schedule;

/** How far an action is. "Late" is no state: it is derived from the deadline and the marks. */
public enum FollowUpState {
    NOT_STARTED,
    ONGOING,
    POSTPONED,
    /** Nothing can be done until someone decides. */
    WAITING,
    /** It does not get further; {@link ScheduleKeys#NEEDED} says what would help. */
    STUCK,
    PARTLY_DONE,
    DONE,
    STOPPED;

    /** Whether nothing more is expected of it. */
    public boolean isClosed() {
        return this == DONE || this == STOPPED;
    }
}
