package org.doelenboom.access.ui;

import org.doelenboom.access.AccessKinds;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.osgi.service.component.annotations.Component;

/** The messages of the module's sections and view. */
@Component(service = MessageSource.class, property = AccessKinds.PROPERTY)
public final class ScreenMessages extends PropertyMessages {
    private static final String BUNDLE = "org.doelenboom.access.ui";

    public ScreenMessages() {
        super(ScreenMessages.class);
    }

    /** One of them. */
    public static Message message(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }
}
