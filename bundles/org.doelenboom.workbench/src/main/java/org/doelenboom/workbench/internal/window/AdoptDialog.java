package org.doelenboom.workbench.internal.window;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Notes that a body has adopted the plan as it is now. */
final class AdoptDialog {
    private static final int WIDTH = 50 * Resources.STEP;

    private final Desk desk;
    private final PlanSession session;

    AdoptDialog(Desk desk, PlanSession session) {
        this.desk = desk;
        this.session = session;
    }

    /** @param then after it was noted: it is in the file once the plan is saved */
    void open(Shell parent, Runnable then) {
        Shell shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        shell.setText(desk.text("adopt.title"));
        HelpTopics.mark(shell, "adopt");
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 3 * Resources.STEP;
        layout.marginHeight = 2 * Resources.STEP;
        shell.setLayout(layout);
        Map<String, Text> fields = new LinkedHashMap<>();
        fields.put("adopt.name", field(shell, "adopt.name"));
        label(shell, "adopt.day");
        DateTime day = new DateTime(shell, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        Accessibles.name(day, () -> desk.text("adopt.day"));
        fields.put("adopt.body", field(shell, "adopt.body"));
        fields.put("adopt.reason", field(shell, "adopt.reason"));
        Composite row = new Composite(shell, SWT.NONE);
        row.setLayout(new GridLayout(2, true));
        row.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        Button adopt = button(row, "adopt.button");
        Button cancel = button(row, "button.cancel");
        adopt.setEnabled(false);
        Text name = fields.get("adopt.name");
        name.addListener(SWT.Modify, event -> adopt.setEnabled(!name.getText().isBlank()));
        adopt.addListener(SWT.Selection, event -> {
            session.plan()
                    .adopt(new Adoption(
                            name.getText().strip(),
                            LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()),
                            fields.get("adopt.body").getText().strip(),
                            fields.get("adopt.reason").getText().strip()));
            shell.close();
            then.run();
        });
        cancel.addListener(SWT.Selection, event -> shell.close());
        shell.setDefaultButton(adopt);
        Dialogs.open(shell, parent);
    }

    private Label label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(desk.text(key));
        return label;
    }

    private Text field(Composite parent, String key) {
        label(parent, key);
        Text field = new Text(parent, SWT.SINGLE | SWT.BORDER);
        wide(field);
        Accessibles.name(field, () -> desk.text(key));
        return field;
    }

    private static void wide(Control control) {
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WIDTH;
        control.setLayoutData(wide);
    }

    private Button button(Composite row, String key) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(desk.text(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return button;
    }
}
