package org.doelenboom.ui;

import org.doelenboom.api.text.Message;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The plain pieces that a view is laid out with, in the colours of the theme. On the screen's thread. */
public final class Pieces {
    private final PlanContext context;

    public Pieces(PlanContext context) {
        this.context = context;
    }

    public Composite column(Composite parent, int columns) {
        Composite made = new Composite(parent, SWT.NONE);
        made.setBackground(context.resources().palette().page());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Resources.STEP;
        layout.horizontalSpacing = Resources.STEP;
        made.setLayout(layout);
        made.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return made;
    }

    public void margin(Composite made, int width, int height) {
        GridLayout layout = (GridLayout) made.getLayout();
        layout.marginWidth = width;
        layout.marginHeight = height;
    }

    public Label label(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        label.setBackground(context.resources().palette().page());
        label.setForeground(context.resources().palette().text());
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    public Label wrapped(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        label.setBackground(context.resources().palette().page());
        label.setForeground(context.resources().palette().text());
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = 60 * Resources.STEP;
        label.setLayoutData(place);
        return label;
    }

    public Label heading(Composite parent, Message words) {
        Label label = label(parent);
        label.setFont(context.resources().bold());
        say(label, context.text(words));
        return label;
    }

    public Label dimmed(Composite parent) {
        Label label = label(parent);
        label.setForeground(context.resources().palette().dimmed());
        return label;
    }

    public Button button(Composite parent, Message words, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(context.text(words).replace("&", "&&"));
        button.setEnabled(context.isEditable());
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** A label's text may hold an ampersand, which the toolkit takes for the sign of a mnemonic. */
    public void say(Label label, String words) {
        String escaped = words.replace("&", "&&");
        if (!label.getText().equals(escaped)) {
            label.setText(escaped);
        }
    }
}
