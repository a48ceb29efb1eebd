package org.doelenboom.workbench.internal.budget;

import org.doelenboom.api.text.Message;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** The budget of each neighbourhood and year. */
@Component
public final class BudgetView implements ViewContribution {
    @Override
    public String id() {
        return "budget";
    }

    @Override
    public Message title() {
        return Message.of("org.doelenboom.workbench", "view.budget");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        return new BudgetPage(parent, context);
    }
}
