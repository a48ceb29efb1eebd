package org.doelenboom.api.text;

import java.util.Objects;

/**
 * Something was asked that cannot be done: says what, where, and what the person can do. Thrown before anything was
 * changed; the file on disk and the open plan are as they were.
 */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    /** What code may act on. */
    public enum Kind {
        /** There is no such file, or it is a folder. */
        NOT_FOUND,
        /** The file is there but cannot be read. */
        NOT_READABLE,
        /** The place cannot be written: permission, full disk, a folder that is not there. */
        NOT_WRITABLE,
        /** The content is not what it should be; the message gives the line where it is known. */
        MALFORMED,
        /** Made by a newer version of the program. */
        NEWER_FORMAT,
        /** Larger or deeper than is read. */
        TOO_LARGE,
        /** Someone else changed the file since it was opened. */
        CHANGED_ON_DISK,
        /** The command or option is not known or not complete. */
        MISUSED,
        /** The tree does not allow this edit. */
        NOT_ALLOWED
    }

    private final Kind kind;
    private final transient Message reason;

    public Refusal(Kind kind, Message reason) {
        this(kind, reason, null);
    }

    public Refusal(Kind kind, Message reason, @Nullable Throwable cause) {
        super(reason.bundle() + "/" + reason.key() + " " + reason.arguments(), cause);
        this.kind = Objects.requireNonNull(kind);
        this.reason = reason;
    }

    public Kind kind() {
        return kind;
    }

    /** What to show to the person. */
    public Message reason() {
        return reason;
    }
}
