package org.doelenboom.workbench.internal.steering;

import java.time.Clock;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.ModuleContributions;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Four questions: what is late, what is under target, how is the money, which deadlines come. */
@Component
public final class SteeringView implements ViewContribution {
    private final ModuleContributions contributions;

    @Activate
    public SteeringView(@Reference ModuleContributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public String id() {
        return "steering";
    }

    @Override
    public Message title() {
        return Pieces.message("steering.title");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        return new SteeringBody(parent, context, () -> contributions.measures().all(), Clock.systemDefaultZone());
    }
}
