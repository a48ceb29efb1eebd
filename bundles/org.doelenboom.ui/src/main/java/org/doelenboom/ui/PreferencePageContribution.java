package org.doelenboom.ui;

import java.util.Map;
import org.doelenboom.api.text.Message;
import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

/** A page of a module's own preferences. A service with the property {@code module}; called on the screen's thread. */
@ConsumerType
public interface PreferencePageContribution {
    /** Stable and unique, under the module's name. */
    String id();

    Message title();

    /**
     * Makes the controls.
     *
     * @param values what was chosen, by key, the module's name before each key; what the controls put in is kept when the person
     *     agrees, and dropped when she cancels
     */
    void create(Composite parent, Map<String, String> values, PageContext context);

    /** What a page knows of where it stands. */
    interface PageContext {
        /** The text in the user's language. */
        String text(Message message);

        Resources resources();
    }
}
