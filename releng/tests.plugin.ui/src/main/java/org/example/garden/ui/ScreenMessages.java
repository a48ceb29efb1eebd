package org.example.garden.ui;

import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.example.garden.Garden;
import org.osgi.service.component.annotations.Component;

/** The texts of the plug-in's part for the screen. */
@Component(service = MessageSource.class, property = Garden.PROPERTY)
public final class ScreenMessages extends PropertyMessages {
    public ScreenMessages() {
        super(ScreenMessages.class);
    }

    public static Message message(String key, Object... arguments) {
        return Message.of("org.example.garden.ui", key, arguments);
    }
}
