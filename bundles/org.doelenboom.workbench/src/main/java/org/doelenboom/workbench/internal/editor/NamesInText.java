package org.doelenboom.workbench.internal.editor;

import org.doelenboom.plan.party.PartiesInTexts;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.ItemLink;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.parties.PartiesInTextsDialog;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.doelenboom.workbench.internal.window.SessionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/** On a role that names its parties in nothing but its text: the way to make parties of them. */
final class NamesInText implements Field {
    private final SectionContext context;
    private final Pieces pieces;
    private final Composite frame;
    private final Link link;

    NamesInText(Composite parent, SectionContext context) {
        this.context = context;
        this.pieces = new Pieces(context);
        frame = pieces.part(parent, 1);
        link = ItemLink.create(frame, context, "", this::open);
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        refresh();
    }

    private void open() {
        if (context instanceof SessionContext window) {
            new PartiesInTextsDialog(window.desk(), window.session(), frame.getShell()).open();
        }
    }

    @Override
    public void refresh() {
        int names = context.current()
                .map(role -> new PartiesInTexts(context.plan()).proposals(role).size())
                .orElse(0);
        boolean shown = names > 0 && context.isEditable();
        ItemLink.say(link, pieces.text("partiesIn.link", Integer.toString(names)));
        if (frame.getVisible() != shown || ((GridData) frame.getLayoutData()).exclude == shown) {
            Pieces.visible(frame, shown);
            context.layoutChanged();
        }
    }

    @Override
    public Control control() {
        return frame;
    }
}
