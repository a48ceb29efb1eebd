package org.doelenboom.employment.ui.internal;

import java.util.Locale;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.EmploymentModule;
import org.doelenboom.employment.ui.ScreenMessages;
import org.doelenboom.ui.HelpContribution;
import org.doelenboom.ui.HelpPages;
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
        return HelpPages.read(ScreenMessages.class, "help/employment_", ".md", locale);
    }
}
