package org.doelenboom.workbench.internal.editor;

import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.ItemLink;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/** The item that a question is about, and the way to it. */
final class AboutLink implements Field {
    private final SectionContext context;
    private final Composite frame;
    private final Link link;

    AboutLink(Composite parent, SectionContext context, Message label) {
        this.context = context;
        Pieces pieces = new Pieces(context);
        frame = pieces.part(parent, 1);
        pieces.above(frame, context.text(label));
        link = ItemLink.create(frame, context, "", () -> about().ifPresent(context::navigate));
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        refresh();
    }

    private Optional<NodeId> about() {
        return context.current()
                .flatMap(node -> node.get(PlanKeys.ABOUT))
                .filter(id -> context.plan().find(id).isPresent());
    }

    @Override
    public void refresh() {
        String words = about().map(context::name).orElse("–");
        ItemLink.say(link, Pieces.shortened(words, 90));
        link.setEnabled(about().isPresent());
    }

    @Override
    public Control control() {
        return frame;
    }
}
