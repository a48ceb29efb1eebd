package org.doelenboom.workbench.internal.window;

import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A module's wizard on the screen. One that throws, at any moment, is closed and told of. */
final class ContributedWizard extends WizardDialog {
    private final Desk desk;
    private final Consumer<Throwable> failed;

    /** @param failed gets what it threw */
    ContributedWizard(Desk desk, Shell parent, IWizard wizard, Consumer<Throwable> failed) {
        super(parent, Objects.requireNonNull(wizard, "no wizard"));
        this.desk = desk;
        this.failed = failed;
    }

    /** JFace speaks the language of the system, and English where it does not know that. */
    @Override
    protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
        String ours =
                switch (id) {
                    case IDialogConstants.NEXT_ID -> desk.text("wizard.next") + " ›";
                    case IDialogConstants.BACK_ID -> "‹ " + desk.text("wizard.back");
                    case IDialogConstants.FINISH_ID -> desk.text("wizard.finish");
                    default -> label;
                };
        return super.createButton(parent, id, ours, defaultButton);
    }

    /** The one for cancelling is made apart. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        for (Control control : parent.getChildren()) {
            if (control instanceof Button button && Integer.valueOf(CANCEL).equals(button.getData())) {
                button.setText(desk.text("button.cancel"));
                setButtonLayoutData(button);
            }
        }
    }

    @Override
    public int open() {
        try {
            return super.open();
        } catch (RuntimeException | LinkageError e) {
            giveUp(e);
            return CANCEL;
        }
    }

    @Override
    protected void buttonPressed(int buttonId) {
        try {
            super.buttonPressed(buttonId);
        } catch (RuntimeException | LinkageError e) {
            giveUp(e);
        }
    }

    /** Its shell alone: closing it properly would ask the wizard, which may throw again. */
    private void giveUp(Throwable reason) {
        Shell shell = getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.dispose();
        }
        failed.accept(reason);
    }
}
