package org.doelenboom.ui;

import org.doelenboom.api.text.Message;
import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A view of the whole plan, beside the editors: a funnel, a week, a board. A service with the property {@code module}; may come and
 * go while the window is open. All is called on the screen's thread. One that throws is switched off and named.
 */
@ConsumerType
public interface ViewContribution {
    /** Stable and unique, under the module's name: {@code eviction.funnel}. Its place is remembered by it. */
    String id();

    Message title();

    /** Where it opens the first time. */
    Area area();

    /** Makes the controls for the plan that is in front; another plan gets a view of its own. */
    ViewBody create(Composite parent, ViewContext context);

    /** The parts of the window. */
    enum Area {
        LEFT,
        CENTRE,
        RIGHT,
        BOTTOM
    }
}
