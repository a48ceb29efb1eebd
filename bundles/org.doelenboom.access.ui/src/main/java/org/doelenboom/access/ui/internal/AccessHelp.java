package org.doelenboom.access.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.ui.ScreenMessages;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.ui.HelpContribution;
import org.osgi.service.component.annotations.Component;

/** The module's help page. */
@Component(property = AccessKinds.PROPERTY)
public final class AccessHelp implements HelpContribution {
    @Override
    public String id() {
        return AccessKinds.MODULE;
    }

    @Override
    public Message title() {
        return AccessModule.message("module.name");
    }

    @Override
    public String page(Locale locale) {
        String language = PropertyMessages.LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        String name = "help/access_" + language + ".md";
        try (InputStream in = ScreenMessages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no page " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
