package org.doelenboom.access.week;

import java.time.Duration;
import java.time.LocalTime;
import org.doelenboom.access.AccessModule;
import org.doelenboom.api.text.Message;

/** The parts of a day that people speak of. */
public enum DayPart {
    MORNING(8, 12),
    AFTERNOON(12, 17),
    EVENING(17, 22);

    private static final long ENOUGH = 60;

    private final LocalTime from;
    private final LocalTime to;

    DayPart(int from, int to) {
        this.from = LocalTime.of(from, 0);
        this.to = LocalTime.of(to, 0);
    }

    public LocalTime from() {
        return from;
    }

    public LocalTime to() {
        return to;
    }

    /**
     * Whether hours from one time to another reach into this part: with an hour at least, or with all of what is shorter. A desk
     * that closes at half past twelve is no desk of the afternoon.
     */
    public boolean isTouchedBy(LocalTime first, LocalTime last) {
        LocalTime start = first.isAfter(from) ? first : from;
        LocalTime end = last.isBefore(to) ? last : to;
        long inside = Duration.between(start, end).toMinutes();
        return inside > 0
                && inside >= Math.min(ENOUGH, Duration.between(first, last).toMinutes());
    }

    public Message label() {
        return AccessModule.message(
                switch (this) {
                    case MORNING -> "dayPart.morning";
                    case AFTERNOON -> "dayPart.afternoon";
                    case EVENING -> "dayPart.evening";
                });
    }
}
