package org.doelenboom.employment.internal;

import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.EmploymentModule;
import org.osgi.service.component.annotations.Component;

/** The module's own messages. */
@Component(service = MessageSource.class, property = EmploymentKinds.PROPERTY)
public final class EmploymentMessages extends PropertyMessages {
    public EmploymentMessages() {
        super(EmploymentModule.class);
    }

    /** One of them. */
    public static Message message(String key, Object... arguments) {
        return Message.of(EmploymentModule.BUNDLE, key, arguments);
    }
}
