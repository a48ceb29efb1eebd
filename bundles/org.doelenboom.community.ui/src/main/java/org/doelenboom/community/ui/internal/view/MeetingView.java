package org.doelenboom.community.ui.internal.view;

import static org.doelenboom.community.ui.ScreenMessages.message;

import java.time.Clock;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A meeting with what it decided and what earlier ones left open. */
@Component(property = CommunityKinds.PROPERTY)
public final class MeetingView implements ViewContribution {
    static final String ID = "community.meeting";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Message title() {
        return message("view.meeting");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        return new MeetingBody(parent, context, Clock.systemDefaultZone());
    }
}
