package org.doelenboom.access.ui.internal;

import java.util.Locale;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.access.ui.ScreenMessages;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.HelpContribution;
import org.doelenboom.ui.HelpPages;
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
        return HelpPages.read(ScreenMessages.class, "help/access_", ".md", locale);
    }
}
