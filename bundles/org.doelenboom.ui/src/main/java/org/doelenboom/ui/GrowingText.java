package org.doelenboom.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field that wraps its text and is as tall as the text needs. */
final class GrowingText {
    private static final int MARGIN = 24;

    private final Text text;
    private final SectionContext context;
    private final boolean lines;
    private final Consumer<String> typed;
    private final GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
    private boolean showing;

    /**
     * @param lines whether the text may have several lines; otherwise a line break becomes a space
     * @param typed called with what stands there after each change by the person
     */
    GrowingText(
            Composite parent, SectionContext context, boolean lines, Supplier<String> name, Consumer<String> typed) {
        this.context = context;
        this.lines = lines;
        this.typed = typed;
        text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER);
        text.setLayoutData(place);
        text.setEditable(context.isEditable());
        place.heightHint = text.getLineHeight();
        place.widthHint = 80;
        Accessibles.name(text, name);
        text.addListener(SWT.Verify, event -> event.text = lines ? event.text : oneLine(event.text));
        text.addListener(SWT.KeyDown, event -> {
            if (!lines && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
                event.doit = false;
            }
        });
        // In a field of several lines the toolkit keeps Tab for itself; here it goes to the next field.
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                this.typed.accept(text.getText());
            }
            grow();
        });
        text.addListener(SWT.Resize, event -> grow());
        text.addFocusListener(FocusListener.focusLostAdapter(event -> context.closeTyping()));
    }

    Text control() {
        return text;
    }

    /** Shows this text; the caret goes to where it differs from what stood there. */
    void show(String wanted) {
        String now = text.getText();
        String shown = lines ? wanted : oneLine(wanted);
        if (now.equals(shown)) {
            return;
        }
        boolean first = now.isEmpty() && !text.isFocusControl();
        showing = true;
        try {
            text.setText(shown);
        } finally {
            showing = false;
        }
        if (!first) {
            text.setSelection(TextDifference.caret(now, shown));
        }
        grow();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }

    private void grow() {
        int width = text.getClientArea().width;
        if (width <= MARGIN) {
            return;
        }
        TextLayout layout = new TextLayout(text.getDisplay());
        try {
            layout.setFont(text.getFont());
            layout.setWidth(width - 4);
            layout.setText(text.getText().isEmpty() ? " " : text.getText());
            int height = Math.max(layout.getBounds().height, text.getLineHeight());
            if (height != place.heightHint) {
                place.heightHint = height;
                context.layoutChanged();
            }
        } finally {
            layout.dispose();
        }
    }
}
