package org.doelenboom.workbench.internal.window;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What went wrong beside what the person did, in one place. Keeps where it happened in the program and never what an exception says,
 * which may hold words of the plan.
 */
final class Failures extends Handler {
    private static final int KEPT = 200;
    private static final int FRAMES = 12;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Logger logger = Logger.getLogger("org.doelenboom");
    private final Deque<String> kept = new ArrayDeque<>();

    Failures() {
        setLevel(Level.WARNING);
        logger.addHandler(this);
    }

    @Override
    public void publish(LogRecord failure) {
        if (!isLoggable(failure)) {
            return;
        }
        String time = CLOCK.format(LocalTime.ofInstant(failure.getInstant(), ZoneId.systemDefault()));
        StringBuilder text = new StringBuilder(time + "  " + failure.getLoggerName() + ": " + failure.getMessage());
        for (Throwable cause = failure.getThrown(); cause != null; cause = cause.getCause()) {
            text.append("\n    ").append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("\n        at ").append(frames[i]);
            }
        }
        synchronized (kept) {
            kept.addLast(text.toString());
            if (kept.size() > KEPT) {
                kept.removeFirst();
            }
        }
    }

    /** The latest last. Any thread. */
    List<String> all() {
        synchronized (kept) {
            return new ArrayList<>(kept);
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
