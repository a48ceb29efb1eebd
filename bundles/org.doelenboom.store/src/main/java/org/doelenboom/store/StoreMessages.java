package org.doelenboom.store;

import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.osgi.service.component.annotations.Component;

/** What this bundle tells a person. */
@Component(service = MessageSource.class)
public final class StoreMessages extends PropertyMessages {
    public StoreMessages() {
        super(StoreMessages.class);
    }

    static Message message(String key, Object... arguments) {
        return Message.of(StoreMessages.class.getPackageName(), key, arguments);
    }
}
