package org.doelenboom.ui;

import org.doelenboom.api.text.Message;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What all fields have in common: the label above, and the words for undo. */
final class Labels {
    static final String BUNDLE = "org.doelenboom.ui";

    private Labels() {}

    /** What editing the field is called in undo. */
    static Message edit(SectionContext context, Message name) {
        return Message.of(BUNDLE, "edit.field", context.text(name));
    }

    static Message own(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }

    static Composite frame(Composite parent, SectionContext context, int columns) {
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setBackground(context.resources().palette().page());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Resources.STEP / 2;
        layout.horizontalSpacing = Resources.STEP;
        frame.setLayout(layout);
        return frame;
    }

    static Label label(Composite parent, SectionContext context, String text) {
        // With large letters in a narrow place it takes more lines.
        Label label = new Label(parent, SWT.WRAP);
        label.setText(escaped(text));
        label.setFont(context.resources().small());
        label.setForeground(context.resources().palette().dimmed());
        label.setBackground(context.resources().palette().page());
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    /** A label's text may hold an ampersand, which the toolkit takes for the sign of a mnemonic. */
    static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
