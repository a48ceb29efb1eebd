package org.doelenboom.report;

import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.osgi.service.component.annotations.Component;

/** The words of documents that are not in the plan. */
@Component(service = MessageSource.class)
public final class ReportMessages extends PropertyMessages {
    private static final String BUNDLE = "org.doelenboom.report";

    public ReportMessages() {
        super(ReportMessages.class);
    }

    public static Message message(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }
}
