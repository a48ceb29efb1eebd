package org.doelenboom.access;

import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.text.Message;
import org.osgi.service.component.annotations.Component;

/** The module of those who bring people and services nearer to each other. */
@Component(property = AccessKinds.PROPERTY)
public final class AccessModule implements ModuleDescriptor {
    /** Whose messages this module's are. */
    public static final String BUNDLE = "org.doelenboom.access";

    /** One of the module's messages. */
    public static Message message(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }

    @Override
    public String id() {
        return AccessKinds.MODULE;
    }

    @Override
    public Message name() {
        return message("module.name");
    }

    @Override
    public Message description() {
        return message("module.description");
    }
}
