package org.doelenboom.community.internal;

import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.CommunityModule;
import org.osgi.service.component.annotations.Component;

/** The module's own messages. */
@Component(service = MessageSource.class, property = CommunityKinds.PROPERTY)
public final class CommunityMessages extends PropertyMessages {
    public CommunityMessages() {
        super(CommunityModule.class);
    }

    /** One of them. */
    public static Message message(String key, Object... arguments) {
        return Message.of(CommunityModule.BUNDLE, key, arguments);
    }
}
