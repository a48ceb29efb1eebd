package org.doelenboom.workbench.internal.parties;

import org.doelenboom.api.text.Message;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** The parties of a plan as a list to choose from, whose addresses go to the clipboard, and lists of parties come in. */
@Component
public final class PartiesView implements ViewContribution {
    @Override
    public String id() {
        return "parties";
    }

    @Override
    public Message title() {
        return Pieces.message("parties.title");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        return new PartiesPage(parent, context);
    }
}
