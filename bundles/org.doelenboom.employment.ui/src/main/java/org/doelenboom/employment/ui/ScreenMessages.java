package org.doelenboom.employment.ui;

import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.EmploymentModule;
import org.osgi.service.component.annotations.Component;

/** The messages of the module's sections and view. */
@Component(service = MessageSource.class, property = EmploymentKinds.PROPERTY)
public final class ScreenMessages extends PropertyMessages {
    private static final String BUNDLE = "org.doelenboom.employment.ui";

    public ScreenMessages() {
        super(ScreenMessages.class);
    }

    /** One of them. */
    public static Message message(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }

    /** The label of one of the module's attributes. */
    public static Message label(String attribute) {
        return Message.of(EmploymentModule.BUNDLE, "attribute." + attribute);
    }
}
