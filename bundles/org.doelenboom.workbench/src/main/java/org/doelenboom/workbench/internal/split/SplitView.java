package org.doelenboom.workbench.internal.split;

import org.doelenboom.api.text.Message;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** What the OCMW runs itself and what goes through the call. */
@Component
public final class SplitView implements ViewContribution {
    @Override
    public String id() {
        return "split";
    }

    @Override
    public Message title() {
        return Message.of("org.doelenboom.workbench", "view.split");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        return new SplitPage(parent, context);
    }
}
