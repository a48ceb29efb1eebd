package org.doelenboom.access.ui.internal.view;

import static org.doelenboom.access.ui.ScreenMessages.message;

import java.time.LocalDate;
import java.time.ZoneId;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** The week of the neighbourhood's services, and who is missing. */
@Component(property = AccessKinds.PROPERTY)
public final class WeekView implements ViewContribution {
    /** Its id, for the layout. */
    public static final String ID = "access.week";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Message title() {
        return message("view.week");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        return new WeekBody(parent, context, LocalDate.now(ZoneId.systemDefault()));
    }
}
