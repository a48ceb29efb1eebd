package org.doelenboom.workbench.internal.window;

import java.util.Objects;
import java.util.function.Consumer;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A wizard on the screen, a module's or one of ours. One that throws, at any moment, is closed and told of. */
final class ContributedWizard extends WizardDialog {
    private final Desk desk;
    private final String finish;
    private final Consumer<Throwable> failed;

    /** @param failed gets what it threw */
    ContributedWizard(Desk desk, Shell parent, IWizard wizard, Consumer<Throwable> failed) {
        this(desk, parent, wizard, "wizard.finish", failed);
    }

    /** @param finish the key of what its last button does */
    ContributedWizard(Desk desk, Shell parent, IWizard wizard, String finish, Consumer<Throwable> failed) {
        super(parent, Objects.requireNonNull(wizard, "no wizard"));
        this.desk = desk;
        this.finish = finish;
        this.failed = failed;
    }

    /** JFace speaks the language of the system, and English where it does not know that. */
    @Override
    protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
        String ours =
                switch (id) {
                    case IDialogConstants.NEXT_ID -> desk.text("wizard.next") + " ›";
                    case IDialogConstants.BACK_ID -> "‹ " + desk.text("wizard.back");
                    case IDialogConstants.FINISH_ID -> desk.text(finish);
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

    /** What a page says of itself stands in a text field, which otherwise nobody would hear the name of. */
    @Override
    public void create() {
        super.create();
        nameMessage(getShell());
    }

    private void nameMessage(Composite parent) {
        for (Control child : parent.getChildren()) {
            boolean said = child instanceof Text
                    && (child.getStyle() & SWT.READ_ONLY) != 0
                    && child.getParent() == titleArea();
            if (said) {
                Accessibles.name(child, () -> getShell().getText());
            } else if (child instanceof Composite inner) {
                nameMessage(inner);
            }
        }
    }

    @Nullable
    private Composite titleArea() {
        return getTitleImageLabel() == null ? null : getTitleImageLabel().getParent();
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
