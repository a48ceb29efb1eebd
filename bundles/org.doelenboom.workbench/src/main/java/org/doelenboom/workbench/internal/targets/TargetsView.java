package org.doelenboom.workbench.internal.targets;

import org.doelenboom.api.text.Message;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** What the targets ask for, and what was reached of them. */
@Component
public final class TargetsView implements ViewContribution {
    @Override
    public String id() {
        return "targets";
    }

    @Override
    public Message title() {
        return Message.of("org.doelenboom.workbench", "view.targets");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        return new TargetsPage(parent, context);
    }
}
