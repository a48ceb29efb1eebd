package org.doelenboom.eviction.ui.internal.view;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** When the steps of an eviction procedure can come, from those dates that are known. */
@Component(property = EvictionKinds.PROPERTY)
public final class DeadlinesView implements ViewContribution {
    @Override
    public String id() {
        return "eviction.deadlines";
    }

    @Override
    public Message title() {
        return message("view.deadlines");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        return new DeadlinesPage(parent, context);
    }
}
