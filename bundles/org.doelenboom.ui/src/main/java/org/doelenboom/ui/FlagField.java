package org.doelenboom.ui;

import org.doelenboom.api.document.Key;
import org.doelenboom.api.text.Message;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
public final class FlagField implements Field {
    private final SectionContext context;
    private final Key<Boolean> key;
    private final Button button;

    public FlagField(Composite parent, SectionContext context, Key<Boolean> key, Message label) {
        this.context = context;
        this.key = key;
        button = new Button(parent, SWT.CHECK);
        button.setText(Labels.escaped(context.text(label)));
        button.setEnabled(context.isEditable());
        button.addListener(
                SWT.Selection,
                event -> context.edit(
                        Labels.edit(context, label), edit -> edit.set(context.node(), key, button.getSelection())));
        refresh();
    }

    @Override
    public void refresh() {
        button.setSelection(context.current().map(node -> node.get(key)).orElse(false));
    }

    @Override
    public Control control() {
        return button;
    }
}
