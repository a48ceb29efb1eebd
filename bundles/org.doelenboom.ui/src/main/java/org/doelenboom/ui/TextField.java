package org.doelenboom.ui;

import org.doelenboom.api.document.Key;
import org.doelenboom.api.text.Message;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A text in no particular language. */
public final class TextField implements Field {
    private final SectionContext context;
    private final Key<String> key;
    private final Composite frame;
    private final GrowingText text;

    /** @param lines whether the text may have several lines */
    public TextField(Composite parent, SectionContext context, Key<String> key, Message label, boolean lines) {
        this.context = context;
        this.key = key;
        frame = Labels.frame(parent, context, 1);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Labels.label(frame, context, context.text(label));
        text = new GrowingText(
                frame,
                context,
                lines,
                () -> context.text(label),
                typed -> context.type(
                        new FieldKey(context.node(), key.name(), ""),
                        Labels.edit(context, label),
                        edit -> edit.set(context.node(), key, typed)));
        refresh();
    }

    @Override
    public void refresh() {
        text.show(context.current().map(node -> node.get(key)).orElse(""));
    }

    @Override
    public Control control() {
        return frame;
    }
}
