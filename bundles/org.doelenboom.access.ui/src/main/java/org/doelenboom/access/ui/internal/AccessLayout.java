package org.doelenboom.access.ui.internal;

import static org.doelenboom.access.ui.ScreenMessages.message;

import java.util.List;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.ui.internal.view.WeekView;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.LayoutContribution;
import org.osgi.service.component.annotations.Component;

/** The arrangement for work on services. */
@Component(property = AccessKinds.PROPERTY)
public final class AccessLayout implements LayoutContribution {
    @Override
    public String id() {
        return "access.services";
    }

    @Override
    public Message name() {
        return message("layout.services");
    }

    @Override
    public List<String> views() {
        return List.of(WeekView.ID);
    }
}
