package org.doelenboom.eviction.ui.internal.view;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** From notice to guidance: how many people are identified, informed, guided, and what became of it. */
@Component(property = EvictionKinds.PROPERTY)
public final class FunnelView implements ViewContribution {
    @Override
    public String id() {
        return "eviction.funnel";
    }

    @Override
    public Message title() {
        return message("view.funnel");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        return new FunnelPage(parent, context);
    }
}
