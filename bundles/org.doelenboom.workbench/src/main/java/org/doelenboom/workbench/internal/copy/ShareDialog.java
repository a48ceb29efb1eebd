package org.doelenboom.workbench.internal.copy;

import java.nio.file.Path;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.workbench.internal.compare.DialogParts;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.copy.ShareCopy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** A copy of the plan for others: says what will be left out before anything is written. */
public final class ShareDialog {
    private static final String FEWER = "share.fewer";
    private static final int USUAL = 5;
    private static final int MOST = 100;

    private final Desk desk;
    private final PlanSession session;
    private final Shell shell;
    private final Button notes;
    private final Button contacts;
    private final Button unknown;
    private final Spinner fewer;
    private final Label preview;

    public ShareDialog(Desk desk, PlanSession session, Shell parent) {
        this.desk = desk;
        this.session = session;
        DialogParts parts = new DialogParts(desk);
        shell = parts.shell(parent, desk.text("share.title"), SWT.APPLICATION_MODAL);
        HelpTopics.mark(shell, "share");
        parts.words(shell, desk.text("share.text"));
        notes = check("share.notes");
        contacts = check("share.contacts");
        unknown = check("share.unknown");
        Composite row = parts.row(shell, 2);
        parts.label(row, "share.fewer");
        fewer = new Spinner(row, SWT.BORDER);
        int limit = desk.preferences()
                .numbers(FEWER)
                .filter(numbers -> numbers.length == 1)
                .map(numbers -> numbers[0])
                .orElse(USUAL);
        fewer.setValues(limit, 0, MOST, 0, 1, 5);
        Accessibles.name(fewer, () -> desk.text("share.fewer"));
        fewer.addListener(SWT.Modify, event -> preview());
        preview = parts.words(shell, "");
        preview.setFont(desk.resources().bold());
        Composite buttons = parts.row(shell, 2);
        buttons.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        shell.setDefaultButton(parts.button(buttons, "share.save", this::save));
        parts.button(buttons, "button.cancel", shell::close);
        shell.addListener(SWT.Dispose, event -> desk.background().forget(this));
    }

    private Button check(String key) {
        Button button = new Button(shell, SWT.CHECK);
        button.setText(desk.text(key));
        button.setSelection(true);
        button.addListener(SWT.Selection, event -> preview());
        return button;
    }

    public void open() {
        preview.setText(desk.text("share.preview", 0, 0, 0) + "\n");
        Dialogs.open(shell, (Shell) shell.getParent());
        preview();
    }

    private ShareCopy.Choice choice() {
        return new ShareCopy.Choice(
                notes.getSelection(), contacts.getSelection(), unknown.getSelection(), fewer.getSelection());
    }

    private void preview() {
        Snapshot plan = session.snapshot();
        ShareCopy.Choice choice = choice();
        desk.background().look(this, () -> ShareCopy.of(plan, desk.services().catalogue(), choice), copy -> {
            if (!preview.isDisposed()) {
                preview.setText(desk.text("share.preview", copy.items(), copy.values(), copy.counts()));
                shell.layout();
            }
        });
    }

    private void save() {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(desk.text("share.title"));
        dialog.setFilterExtensions(new String[] {"*.doelenboom"});
        String own = session.plan()
                .file()
                .map(Path::getFileName)
                .map(Path::toString)
                .map(name -> name.replaceFirst("\\.doelenboom$", ""))
                .orElseGet(() -> session.names().title(session.snapshot().root()));
        dialog.setFileName(desk.text("share.name", own.replaceAll("[\\\\/:*?\"<>|]", " ")) + ".doelenboom");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path file = Path.of(chosen.endsWith(".doelenboom") ? chosen : chosen + ".doelenboom");
        if (desk.services().workspace().find(file).isPresent()) {
            Dialogs.tell(desk, shell, desk.text("saveAs.openTitle"), desk.text("saveAs.openText", file.getFileName()));
            return;
        }
        desk.preferences().rememberNumbers(FEWER, fewer.getSelection());
        write(file, choice(), session.snapshot());
    }

    private void write(Path file, ShareCopy.Choice choice, Snapshot plan) {
        Shell parent = (Shell) shell.getParent();
        shell.close();
        desk.background()
                .run(
                        desk.text("work.save", file.getFileName()),
                        () -> {
                            Snapshot copy = ShareCopy.of(plan, desk.services().catalogue(), choice)
                                    .plan();
                            StoredPlan stored =
                                    new StoredPlan(copy, StoredPlan.NO_HISTORY, new FileState(0, ""), false);
                            desk.services().workspace().write(new PreparedPlan(stored, null, true), file);
                            return file;
                        },
                        written -> desk.say(desk.text("export.done", written)),
                        reason -> Dialogs.tell(desk, parent, desk.text("save.failed"), desk.text(reason)));
    }
}
