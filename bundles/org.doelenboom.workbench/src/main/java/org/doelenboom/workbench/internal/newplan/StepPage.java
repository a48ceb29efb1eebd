package org.doelenboom.workbench.internal.newplan;

import java.util.function.Consumer;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A page that may be left as it is; what is typed goes into the new plan at once. */
abstract class StepPage extends WizardPage {
    private final Desk desk;
    private final NewPlan plan;

    /** @param name of its messages, {@code newPlan.years} */
    StepPage(Desk desk, NewPlan plan, String name) {
        super(name);
        this.desk = desk;
        this.plan = plan;
        setTitle(desk.text(name + ".title"));
        setDescription(desk.text(name + ".text"));
    }

    final Desk desk() {
        return desk;
    }

    final NewPlan plan() {
        return plan;
    }

    @Override
    public final void createControl(Composite parent) {
        Composite page = HelpTopics.mark(new Composite(parent, SWT.NONE), "newPlan");
        GridLayout layout = new GridLayout(columns(), true);
        layout.marginWidth = 2 * Resources.STEP;
        layout.marginHeight = 2 * Resources.STEP;
        layout.horizontalSpacing = 2 * Resources.STEP;
        layout.verticalSpacing = Resources.STEP;
        page.setLayout(layout);
        fill(page);
        setControl(page);
    }

    int columns() {
        return 1;
    }

    abstract void fill(Composite page);

    final Label label(Composite parent, String words) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(words.replace("&", "&&"));
        label.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        return label;
    }

    /** A label across all columns. */
    final Label heading(Composite parent, String words) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridData wide = new GridData(SWT.FILL, SWT.BOTTOM, true, false, columns(), 1);
        wide.widthHint = 70 * Resources.STEP;
        label.setLayoutData(wide);
        return label;
    }

    /** @param lines how many are shown; 1 for a field of one line */
    final Text field(Composite parent, String name, int lines, Consumer<String> typed) {
        Text text = new Text(
                parent, lines == 1 ? SWT.SINGLE | SWT.BORDER : SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = 20 * Resources.STEP;
        if (lines > 1) {
            place.heightHint = lines * text.getLineHeight();
        }
        text.setLayoutData(place);
        Accessibles.name(text, () -> name);
        text.addListener(SWT.Modify, event -> typed.accept(text.getText()));
        return text;
    }
}
