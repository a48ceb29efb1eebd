package org.doelenboom.employment.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.EmploymentModule;
import org.doelenboom.employment.ui.ScreenMessages;
import org.doelenboom.ui.HelpContribution;
import org.osgi.service.component.annotations.Component;

/** The module's help page. */
@Component(property = EmploymentKinds.PROPERTY)
public final class EmploymentHelp implements HelpContribution {
    @Override
    public String id() {
        return EmploymentKinds.MODULE;
    }

    @Override
    public Message title() {
        return new EmploymentModule().name();
    }

    @Override
    public String page(Locale locale) {
        String language = PropertyMessages.LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        String name = "help/employment_" + language + ".md";
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
