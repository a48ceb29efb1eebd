package org.doelenboom.community.ui;

import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.CommunityModule;
import org.osgi.service.component.annotations.Component;

/** The messages of the module's sections and view. */
@Component(service = MessageSource.class, property = CommunityKinds.PROPERTY)
public final class ScreenMessages extends PropertyMessages {
    private static final String BUNDLE = "org.doelenboom.community.ui";

    public ScreenMessages() {
        super(ScreenMessages.class);
    }

    /** One of them. */
    public static Message message(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }

    /** The label of one of the module's attributes. */
    public static Message label(String attribute) {
        return Message.of(CommunityModule.BUNDLE, "attribute." + attribute);
    }
}
