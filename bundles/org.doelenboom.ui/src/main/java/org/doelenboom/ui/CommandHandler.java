package org.doelenboom.ui;

import org.doelenboom.api.text.Message;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A command that does more than edit: opens a dialog, copies to the clipboard. A service with the property {@code module}; called
 * on the screen's thread. What only edits is a {@code CommandContribution}.
 */
@ConsumerType
public interface CommandHandler {
    /** Stable and unique, under the module's name. */
    String id();

    /** With a verb. */
    Message name();

    boolean isEnabled(ViewContext context);

    void run(ViewContext context);
}
