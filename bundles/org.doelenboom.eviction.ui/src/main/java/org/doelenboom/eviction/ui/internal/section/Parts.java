package org.doelenboom.eviction.ui.internal.section;

import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The plain pieces that the module's sections and views are laid out with. */
public final class Parts {
    private Parts() {}

    /** Holds controls side by side. */
    public static Composite row(Composite parent, PlanContext context, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setBackground(context.resources().palette().page());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 2 * Resources.STEP;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return row;
    }

    public static Label words(Composite parent, PlanContext context, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(context.resources().palette().text());
        label.setBackground(context.resources().palette().page());
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        // Without a width a wrapping label asks for all of its text in one line.
        place.widthHint = 200;
        label.setLayoutData(place);
        return label;
    }

    /** A remark that matters less than what it stands beside. */
    public static Label dimmed(Composite parent, PlanContext context, String text) {
        Label label = words(parent, context, text);
        label.setForeground(context.resources().palette().dimmed());
        return label;
    }

    /** A heading within a section or view. */
    public static Label heading(Composite parent, PlanContext context, String text) {
        Label label = words(parent, context, text);
        label.setFont(context.resources().bold());
        return label;
    }

    /** A label as wide as its text. */
    public static Label label(Composite parent, PlanContext context, String text) {
        Label label = words(parent, context, text);
        label.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        return label;
    }

    public static Button button(Composite parent, PlanContext context, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text.replace("&", "&&"));
        button.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
