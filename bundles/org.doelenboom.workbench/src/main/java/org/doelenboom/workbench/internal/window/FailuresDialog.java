package org.doelenboom.workbench.internal.window;

import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows what went wrong beside the person's work, to be copied and sent to whoever looks after the program. */
final class FailuresDialog {
    private static final int WIDTH = 90 * Resources.STEP;
    private static final int HEIGHT = 60 * Resources.STEP;

    private final Desk desk;

    FailuresDialog(Desk desk) {
        this.desk = desk;
    }

    void open(Shell parent) {
        String all = String.join("\n\n", desk.failureDetails());
        Shell shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE);
        shell.setText(desk.text("command.help.failures"));
        HelpTopics.mark(shell, "failures");
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 2 * Resources.STEP;
        layout.marginHeight = 2 * Resources.STEP;
        shell.setLayout(layout);
        Label words = new Label(shell, SWT.WRAP);
        words.setText(desk.text(all.isEmpty() ? "failures.none" : "failures.text"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = WIDTH / 2;
        words.setLayoutData(wide);
        Text details = new Text(shell, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        details.setText(all);
        details.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibles.name(details, () -> desk.text("command.help.failures"));
        Button copy = new Button(shell, SWT.PUSH);
        copy.setText(desk.text("failures.copy"));
        copy.setEnabled(!all.isEmpty());
        copy.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, false, false));
        copy.addListener(SWT.Selection, event -> {
            Clipboard clipboard = new Clipboard(shell.getDisplay());
            clipboard.setContents(new Object[] {all}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        Dialogs.open(shell, parent, WIDTH, HEIGHT);
    }
}
