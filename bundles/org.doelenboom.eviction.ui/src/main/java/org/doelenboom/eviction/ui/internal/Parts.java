package org.doelenboom.eviction.ui.internal;

import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The plain pieces that the module's sections are laid out with. */
final class Parts {
    private Parts() {}

    /** Holds fields side by side. */
    static Composite row(Composite parent, SectionContext context, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setBackground(context.resources().palette().page());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 3 * Resources.STEP;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return row;
    }

    /** A remark that matters less than what it stands beside. */
    static Label dimmed(Composite parent, SectionContext context, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        label.setForeground(context.resources().palette().dimmed());
        label.setBackground(context.resources().palette().page());
        label.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, false));
        return label;
    }
}
