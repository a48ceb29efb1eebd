package org.doelenboom.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A field that wraps its text and is as tall as the text needs. */
final class GrowingText {
    private static final int MARGIN = 24;

    private final Composite box;
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
        box = new Composite(parent, SWT.DOUBLE_BUFFERED);
        box.setBackground(context.resources().palette().page());
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = Resources.STEP;
        layout.marginHeight = Resources.STEP - 2;
        box.setLayout(layout);
        text = new Text(box, SWT.MULTI | SWT.WRAP);
        text.setBackground(context.resources().palette().page());
        text.setForeground(context.resources().palette().text());
        text.setLayoutData(place);
        box.addListener(SWT.Paint, this::paintBorder);
        box.addListener(SWT.MouseDown, event -> text.setFocus());
        text.addListener(SWT.FocusIn, event -> box.redraw());
        text.addListener(SWT.FocusOut, event -> box.redraw());
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
                grow();
            }
        });
        text.addListener(SWT.Resize, event -> grow());
        text.addFocusListener(FocusListener.focusLostAdapter(event -> context.closeTyping()));
    }

    /** Line and room around the text; the line says where the focus is. */
    private void paintBorder(Event event) {
        Rectangle area = box.getClientArea();
        boolean focused = text.isFocusControl();
        event.gc.setAntialias(SWT.ON);
        event.gc.setLineWidth(focused ? 2 : 1);
        event.gc.setForeground(
                focused
                        ? context.resources().palette().link()
                        : context.resources().palette().frame());
        event.gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, 6, 6);
    }

    Text control() {
        return text;
    }

    /** The text with the room around it. */
    Composite box() {
        return box;
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
