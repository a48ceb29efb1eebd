package org.doelenboom.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Several names, with a semicolon between them. */
final class NamesField implements Field {
    private final SectionContext context;
    private final Key<List<String>> key;
    private final Message label;
    private final Composite frame;
    private final Text text;
    private boolean showing;

    NamesField(Composite parent, SectionContext context, Key<List<String>> key, Message label) {
        this.context = context;
        this.key = key;
        this.label = label;
        Pieces pieces = new Pieces(context);
        frame = pieces.part(parent, 1);
        String said = context.text(Pieces.message("names.label", context.text(label)));
        pieces.above(frame, said);
        text = new Text(frame, SWT.SINGLE | SWT.BORDER);
        text.setEditable(context.isEditable());
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(text, () -> said);
        text.addListener(SWT.Modify, event -> typed());
        text.addFocusListener(FocusListener.focusLostAdapter(event -> context.closeTyping()));
        HelpTopics.mark(control(), key.name());
        refresh();
    }

    /** The names in what was typed, none of them empty. */
    static List<String> names(String typed) {
        List<String> names = new ArrayList<>();
        for (String part : typed.split(";", -1)) {
            if (!part.isBlank()) {
                names.add(part.strip());
            }
        }
        return List.copyOf(names);
    }

    private void typed() {
        if (!showing) {
            List<String> names = names(text.getText());
            context.type(
                    List.of(context.node(), key.name()),
                    Pieces.message("grid.edit", context.text(label)),
                    edit -> edit.set(context.node(), key, names));
        }
    }

    @Override
    public void refresh() {
        List<String> value = context.current().map(node -> node.get(key)).orElse(List.of());
        if (!names(text.getText()).equals(value)) {
            showing = true;
            try {
                text.setText(String.join("; ", value));
            } finally {
                showing = false;
            }
        }
    }

    @Override
    public Control control() {
        return frame;
    }
}
