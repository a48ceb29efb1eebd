package org.doelenboom.workbench.internal.matrix;

import org.doelenboom.api.text.Message;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** Findings, parties and horizontal objectives against all objectives, with what hangs on nothing. */
@Component
public final class MatrixView implements ViewContribution {
    @Override
    public String id() {
        return "matrices";
    }

    @Override
    public Message title() {
        return Pieces.message("matrix.title");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        return new MatrixBody(parent, context);
    }
}
