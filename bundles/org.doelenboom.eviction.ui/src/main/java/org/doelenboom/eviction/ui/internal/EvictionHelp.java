package org.doelenboom.eviction.ui.internal;

import java.util.Locale;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.ui.ScreenMessages;
import org.doelenboom.ui.HelpContribution;
import org.doelenboom.ui.HelpPages;
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
        return HelpPages.read(ScreenMessages.class, "help_", ".txt", locale);
    }
}
