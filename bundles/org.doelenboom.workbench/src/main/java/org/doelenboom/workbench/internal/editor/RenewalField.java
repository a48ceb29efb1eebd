package org.doelenboom.workbench.internal.editor;

import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Renewal;
import org.doelenboom.plan.RenewalKeys;
import org.doelenboom.ui.ChoiceField;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What became of an item of the plan before; not there in a plan that follows none. */
final class RenewalField implements Field {
    private final SectionContext context;
    private final Field choice;

    RenewalField(Composite parent, SectionContext context, Message label) {
        this.context = context;
        choice = ChoiceField.ofWords(
                parent, context, RenewalKeys.RENEWAL, label, Renewal.class, one -> Pieces.word("renewal", one));
        refresh();
    }

    @Override
    public void refresh() {
        choice.refresh();
        boolean follows = !context.plan().root().get(RenewalKeys.ORIGIN).isEmpty()
                || context.current()
                        .filter(node -> node.get(RenewalKeys.RENEWAL).isPresent())
                        .isPresent();
        if (control().getVisible() != follows) {
            RowData place = new RowData();
            place.exclude = !follows;
            control().setLayoutData(place);
            control().setVisible(follows);
            context.layoutChanged();
        }
    }

    @Override
    public Control control() {
        return choice.control();
    }
}
