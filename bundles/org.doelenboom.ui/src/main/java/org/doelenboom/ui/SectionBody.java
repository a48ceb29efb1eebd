package org.doelenboom.ui;

import org.osgi.annotation.versioning.ConsumerType;

/** A section on the screen, for one item. On the screen's thread. */
@ConsumerType
public interface SectionBody extends AutoCloseable {
    /**
     * The plan changed, or the context has another item of the same kind: shows it as it is now, without losing the caret of a field
     * that is being typed in.
     */
    void refresh();

    /** What is in it, in a few words in the user's language, for when it is folded; empty where there is nothing to say. */
    String essence();

    /** Whether there is anything to show; while there is not, the whole section is out of sight. Asked after each refresh. */
    default boolean isShown() {
        return true;
    }

    /** Ends what it holds besides its controls. */
    @Override
    default void close() {}
}
