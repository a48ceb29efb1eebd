package org.doelenboom.employment.ui.internal;

import java.util.List;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.ui.ScreenMessages;
import org.doelenboom.ui.LayoutContribution;
import org.osgi.service.component.annotations.Component;

/** The screen for following the cohorts. */
@Component(property = EmploymentKinds.PROPERTY)
public final class EmploymentLayout implements LayoutContribution {
    @Override
    public String id() {
        return "employment.layout";
    }

    @Override
    public Message name() {
        return ScreenMessages.message("layout.board");
    }

    @Override
    public List<String> views() {
        return List.of("employment.board");
    }
}
