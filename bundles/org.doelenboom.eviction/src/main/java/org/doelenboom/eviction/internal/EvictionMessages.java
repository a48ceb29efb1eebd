package org.doelenboom.eviction.internal;

import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.EvictionModule;
import org.osgi.service.component.annotations.Component;

/** The module's own messages. */
@Component(service = MessageSource.class, property = EvictionKinds.PROPERTY)
public final class EvictionMessages extends PropertyMessages {
    public EvictionMessages() {
        super(EvictionModule.class);
    }

    /** One of them. */
    public static Message message(String key, Object... arguments) {
        return Message.of(EvictionModule.BUNDLE, key, arguments);
    }
}
