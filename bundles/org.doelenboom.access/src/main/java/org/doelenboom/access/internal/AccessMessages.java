package org.doelenboom.access.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.week.WeekWords;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;
import org.osgi.service.component.annotations.Component;

/** The module's own messages. Where a key ends in {@code .language}, its argument is a language's code, said by its name. */
@Component(service = MessageSource.class, property = AccessKinds.PROPERTY)
public final class AccessMessages extends PropertyMessages {
    public AccessMessages() {
        super(AccessModule.class);
    }

    @Override
    public Optional<String> text(Message message, Locale locale) {
        return super.text(message.key().endsWith(".language") ? named(message, locale) : message, locale);
    }

    private Message named(Message message, Locale locale) {
        WeekWords words = new WeekWords(
                locale.getLanguage(), one -> super.text(one, locale).orElse(one.key()));
        List<String> names =
                message.arguments().stream().map(words::languageName).toList();
        return new Message(message.bundle(), message.key(), names);
    }
}
