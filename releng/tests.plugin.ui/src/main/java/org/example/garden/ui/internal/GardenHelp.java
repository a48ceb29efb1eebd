package org.example.garden.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.ui.HelpContribution;
import org.example.garden.Garden;
import org.example.garden.ui.ScreenMessages;
import org.osgi.service.component.annotations.Component;

/** The plug-in's help page. */
@Component(property = Garden.PROPERTY)
public final class GardenHelp implements HelpContribution {
    @Override
    public String id() {
        return Garden.MODULE;
    }

    @Override
    public Message title() {
        return Garden.message("module.name");
    }

    @Override
    public String page(Locale locale) {
        String language = PropertyMessages.LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        try (InputStream in = ScreenMessages.class.getResourceAsStream("help/garden_" + language + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
