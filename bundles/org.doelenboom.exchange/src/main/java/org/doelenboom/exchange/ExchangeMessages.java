package org.doelenboom.exchange;

import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.osgi.service.component.annotations.Component;

/** What importers and exporters say. */
@Component(service = MessageSource.class)
public final class ExchangeMessages extends PropertyMessages {
    /** The bundle that the messages are from. */
    public static final String BUNDLE = "org.doelenboom.exchange";

    public ExchangeMessages() {
        super(ExchangeMessages.class);
    }
}
