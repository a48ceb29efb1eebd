package org.doelenboom.plan.internal;

import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** The core's own messages. */
@Component(service = MessageSource.class)
public final class PlanMessages extends PropertyMessages {
    /** The bundle that they are from, as messages name it. */
    public static final String BUNDLE = "org.doelenboom.plan";

    public PlanMessages() {
        super(PlanKinds.class);
    }
}
