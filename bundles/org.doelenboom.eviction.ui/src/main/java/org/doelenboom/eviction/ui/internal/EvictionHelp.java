package org.doelenboom.eviction.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.ui.ScreenMessages;
import org.doelenboom.ui.HelpContribution;
import org.osgi.service.component.annotations.Component;

/** The module's help page. */
@Component(property = EvictionKinds.PROPERTY)
public final class EvictionHelp implements HelpContribution {
    @Override
    public String id() {
        return EvictionKinds.MODULE;
    }

    @Override
    public Message title() {
        return ScreenMessages.message("help.title");
    }

    @Override
    public String page(Locale locale) {
        String language = PropertyMessages.LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        String name = "help_" + language + ".txt";
        try (InputStream in = ScreenMessages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this build holds no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
