package org.doelenboom.employment.ui.internal.view;

import static org.doelenboom.employment.ui.ScreenMessages.message;

import org.doelenboom.api.text.Message;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** The cohorts by year, from stage to stage, with how many of a hundred went on. */
@Component(property = EmploymentKinds.PROPERTY)
public final class BoardView implements ViewContribution {
    @Override
    public String id() {
        return "employment.board";
    }

    @Override
    public Message title() {
        return message("view.board");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        return new BoardBody(parent, context);
    }
}
