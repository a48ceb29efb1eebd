package org.doelenboom.ui;

import java.util.Optional;
import java.util.function.Function;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A short text that stands for something else, such as a number; what is wrong is said beside it and does not reach the plan. */
final class ParsedField<T> implements Field {
    private final SectionContext context;
    private final Key<Optional<T>> key;
    private final Function<T, String> write;
    private final Function<String, Optional<T>> read;
    private final Message wrong;
    private final Composite frame;
    private final Text text;
    private final Label error;
    private NodeId shown;
    private boolean showing;

    ParsedField(
            Composite parent,
            SectionContext context,
            Key<Optional<T>> key,
            Message label,
            Function<T, String> write,
            Function<String, Optional<T>> read,
            Message wrong) {
        this.context = context;
        this.key = key;
        this.write = write;
        this.read = read;
        this.wrong = wrong;
        this.shown = context.node();
        frame = Labels.frame(parent, context, 2);
        Label above = Labels.label(frame, context, context.text(label));
        ((GridData) above.getLayoutData()).horizontalSpan = 2;
        text = new Text(frame, SWT.SINGLE | SWT.BORDER);
        text.setEditable(context.isEditable() || context.mayReport(key.name()));
        GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        place.widthHint = 16 * Resources.STEP;
        text.setLayoutData(place);
        error = Labels.label(frame, context, "");
        error.setForeground(context.resources().palette().error());
        error.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(
                text,
                () -> error.getText().isEmpty() ? context.text(label) : context.text(label) + ", " + error.getText());
        text.addListener(SWT.Modify, event -> typed(label));
        text.addFocusListener(FocusListener.focusLostAdapter(event -> context.closeTyping()));
        refresh();
    }

    private void typed(Message label) {
        if (showing) {
            return;
        }
        String typed = text.getText().strip();
        Optional<T> value = typed.isEmpty() ? Optional.empty() : read.apply(typed);
        boolean isWrong = value.isEmpty() && !typed.isEmpty();
        say(isWrong ? "▲ " + context.text(wrong) : "");
        if (!isWrong) {
            context.type(
                    new FieldKey(context.node(), key.name(), ""),
                    Labels.edit(context, label),
                    edit -> edit.set(context.node(), key, value));
        }
    }

    private void say(String said) {
        if (!error.getText().equals(said)) {
            error.setText(said);
            frame.layout();
            context.layoutChanged();
        }
    }

    @Override
    public void refresh() {
        Optional<T> value = context.current().flatMap(node -> node.get(key));
        boolean sameItem = context.node().equals(shown);
        shown = context.node();
        boolean isWrong = !error.getText().isEmpty();
        boolean standsThere = value.equals(read.apply(text.getText().strip()));
        if (isWrong ? sameItem && (standsThere || text.isFocusControl()) : standsThere) {
            return;
        }
        showing = true;
        try {
            text.setText(value.map(write).orElse(""));
            say("");
        } finally {
            showing = false;
        }
    }

    @Override
    public Control control() {
        return frame;
    }
}
