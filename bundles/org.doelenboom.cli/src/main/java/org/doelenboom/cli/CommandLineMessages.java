package org.doelenboom.cli;

import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.osgi.service.component.annotations.Component;

/** The command line's own messages. */
@Component(service = MessageSource.class)
public final class CommandLineMessages extends PropertyMessages {
    public CommandLineMessages() {
        super(CommandLine.class);
    }
}
