package org.doelenboom.ui;

import java.util.List;
import org.doelenboom.api.text.Message;
import org.osgi.annotation.versioning.ConsumerType;

/** A named arrangement of views for a task. A service with the property {@code module}. */
@ConsumerType
public interface LayoutContribution {
    /** Stable and unique, under the module's name. */
    String id();

    Message name();

    /** The ids of the views that are shown, the one in front first. */
    List<String> views();
}
