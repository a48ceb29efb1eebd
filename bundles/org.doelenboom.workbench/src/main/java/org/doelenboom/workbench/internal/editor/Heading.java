package org.doelenboom.workbench.internal.editor;

import java.util.function.BiFunction;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What stands above rows in a form. */
record Heading(Control control) implements Field {
    /** Of the message of this key. */
    static BiFunction<Composite, SectionContext, Field> of(String key) {
        return (parent, context) -> {
            Pieces pieces = new Pieces(context);
            Label label = pieces.label(parent, pieces.text(key));
            label.setFont(context.resources().bold());
            return new Heading(label);
        };
    }

    @Override
    public void refresh() {
        // Its words stay.
    }
}
