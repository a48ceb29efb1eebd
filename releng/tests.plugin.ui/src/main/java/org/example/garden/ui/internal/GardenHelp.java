package org.example.garden.ui.internal;

import java.util.Locale;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.HelpContribution;
import org.doelenboom.ui.HelpPages;
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
        return HelpPages.read(ScreenMessages.class, "help/garden_", ".md", locale);
    }
}
