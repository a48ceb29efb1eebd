package org.doelenboom.community.ui.internal;

import java.util.Locale;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.CommunityModule;
import org.doelenboom.community.ui.ScreenMessages;
import org.doelenboom.ui.HelpContribution;
import org.doelenboom.ui.HelpPages;
import org.osgi.service.component.annotations.Component;

/** The module's help page. */
@Component(property = CommunityKinds.PROPERTY)
public final class CommunityHelp implements HelpContribution {
    @Override
    public String id() {
        return CommunityKinds.MODULE;
    }

    @Override
    public Message title() {
        return new CommunityModule().name();
    }

    @Override
    public String page(Locale locale) {
        return HelpPages.read(ScreenMessages.class, "help/community_", ".md", locale);
    }
}
