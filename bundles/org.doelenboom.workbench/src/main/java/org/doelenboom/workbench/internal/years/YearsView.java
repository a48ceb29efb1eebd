package org.doelenboom.workbench.internal.years;

import org.doelenboom.api.text.Message;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** The year tables of the plan, live. Names nothing of the table library, which is loaded when a grid opens. */
@Component
public final class YearsView implements ViewContribution {
    @Override
    public String id() {
        return "years";
    }

    @Override
    public Message title() {
        return Message.of("org.doelenboom.workbench", "view.years");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        return new YearsPage(parent, context);
    }
}
