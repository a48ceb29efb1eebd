package org.doelenboom.eviction.ui;

import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.eviction.EvictionKinds;
import org.osgi.service.component.annotations.Component;

/** The messages of the module's sections. */
@Component(service = MessageSource.class, property = EvictionKinds.PROPERTY)
public final class ScreenMessages extends PropertyMessages {
    private static final String BUNDLE = "org.doelenboom.eviction.ui";

    public ScreenMessages() {
        super(ScreenMessages.class);
    }

    /** One of them. */
    public static Message message(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }
}
