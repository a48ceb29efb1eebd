package org.doelenboom.workbench.internal.compare;

import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.doelenboom.workspace.Erasing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A text that should never have been written: says first where it is remembered, then forgets it for good. */
public final class EraseDialog {
    private static final int SHORTEST = 3;

    private final Desk desk;
    private final PlanSession session;
    private final Runnable reopen;
    private final Shell shell;
    private final Text text;
    private final Label found;
    private final Button erase;

    /** What was looked for, and where it was found. */
    @Nullable
    private Erasing erasing;

    /** @param reopen closes the plan and opens it anew, which ends what could be undone */
    public EraseDialog(Desk desk, PlanSession session, Shell parent, Runnable reopen) {
        this.desk = desk;
        this.session = session;
        this.reopen = reopen;
        DialogParts parts = new DialogParts(desk);
        shell = parts.shell(parent, desk.text("erase.title"), SWT.APPLICATION_MODAL);
        HelpTopics.mark(shell, "erase");
        parts.words(shell, desk.text("erase.text"));
        parts.label(shell, "erase.which");
        text = new Text(shell, SWT.SINGLE | SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(text, () -> desk.text("erase.which"));
        found = parts.words(shell, " ");
        found.setFont(desk.resources().bold());
        Composite buttons = parts.row(shell, 3);
        buttons.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        Button look = parts.button(buttons, "erase.look", this::look);
        erase = parts.button(buttons, "erase.erase", this::erase);
        erase.setEnabled(false);
        parts.button(buttons, "button.cancel", shell::close);
        text.addListener(SWT.Modify, event -> {
            erase.setEnabled(false);
            look.setEnabled(text.getText().strip().length() >= SHORTEST);
        });
        look.setEnabled(false);
        shell.setDefaultButton(look);
    }

    /** @param proposed what the person probably means; she can change it */
    public void open(String proposed) {
        text.setText(proposed.lines().findFirst().orElse("").strip());
        text.selectAll();
        Dialogs.open(shell, (Shell) shell.getParent());
    }

    private void look() {
        Erasing looked = session.plan().erase(text.getText().strip());
        erasing = looked;
        found.setText(desk.text("compare.working"));
        desk.background()
                .run(
                        desk.text("erase.look"),
                        looked::look,
                        where -> {
                            if (!shell.isDisposed()) {
                                show(where);
                            }
                        },
                        reason -> Dialogs.tell(desk, shell, desk.text("erase.failed"), desk.text(reason)));
    }

    private void show(Erasing.Found where) {
        boolean any = where.entries() + where.backups() + where.left() > 0;
        String words = desk.text(any ? "erase.found" : "erase.none", where.entries(), where.backups(), where.left());
        found.setText(where.items() == 0 ? words : words + "\n" + desk.text("erase.present", where.items()));
        erase.setEnabled(any);
        shell.pack();
    }

    private void erase() {
        Erasing chosen = erasing;
        if (chosen == null) {
            return;
        }
        Shell parent = (Shell) shell.getParent();
        shell.close();
        desk.background()
                .run(
                        desk.text("erase.title"),
                        () -> {
                            chosen.erase();
                            return chosen;
                        },
                        done -> {
                            reopen.run();
                            desk.say(desk.text("erase.done"));
                        },
                        reason -> Dialogs.tell(desk, parent, desk.text("erase.failed"), desk.text(reason)));
    }
}
