package org.doelenboom.workbench.internal.diagram;

import org.doelenboom.api.text.Message;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.doelenboom.workbench.internal.window.SessionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** The tree of the plan as a picture. */
@Component
public final class DiagramView implements ViewContribution {
    @Override
    public String id() {
        return "diagram";
    }

    @Override
    public Message title() {
        return Pieces.message("diagram.title");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        return new DiagramBody(
                parent, context, node -> ((SessionContext) context).session().select(node));
    }
}
