package org.doelenboom.ui;

import org.osgi.annotation.versioning.ConsumerType;

/** A view on the screen, for one plan. On the screen's thread. */
@ConsumerType
public interface ViewBody extends AutoCloseable {
    /** The plan changed: shows it as it is now. */
    void refresh();

    /** Takes the keyboard. */
    void setFocus();

    /** Ends what it holds besides its controls. */
    @Override
    default void close() {}
}
