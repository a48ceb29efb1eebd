package org.doelenboom.workbench.internal.window;

import java.nio.file.Path;
import java.util.List;
import org.doelenboom.workbench.internal.compare.MergeDialog;
import org.doelenboom.workbench.internal.compare.MergeDialog.Material;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workspace.Merging;
import org.doelenboom.workspace.compare.Answer;
import org.doelenboom.workspace.compare.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

/** Brings a plan together with what someone else made of its file, or of a copy: beside the screen, once the person has read what comes. */
final class MergeOffer {
    private final Desk desk;
    private final Window window;
    private final PlanFiles files;

    MergeOffer(Desk desk, Window window, PlanFiles files) {
        this.desk = desk;
        this.window = window;
        this.files = files;
    }

    /**
     * When someone else saved the same file meanwhile.
     *
     * @param then what was to come after saving; comes only where the person saves under another name
     */
    void ask(PlanSession session, Path file, Runnable then) {
        look(session, session.plan().mergeWithFile(), file, material -> {
            String text = desk.text("merge.text", PlanFiles.name(file));
            MergeDialog dialog = new MergeDialog(desk, window.shell(), material, desk.text("merge.title"), text, true);
            MergeDialog.Choice choice = dialog.open();
            if (choice == MergeDialog.Choice.TOGETHER) {
                together(material.merging(), file, dialog.answers());
            } else if (choice == MergeDialog.Choice.SAVE_AS) {
                files.saveAs(session, then);
            }
        });
    }

    /** With a copy that came back. */
    void choose(PlanSession session) {
        FileDialog dialog = new FileDialog(window.shell(), SWT.OPEN);
        dialog.setText(desk.text("merge.choose"));
        dialog.setFilterExtensions(new String[] {"*" + PlanFiles.ENDING, "*.*"});
        dialog.setFilterNames(new String[] {desk.text("open.plans"), desk.text("open.all")});
        session.plan()
                .file()
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            with(session, Path.of(chosen));
        }
    }

    void with(PlanSession session, Path copy) {
        look(session, session.plan().mergeWith(copy), copy, material -> {
            String text = desk.text("merge.copyText", PlanFiles.name(copy)) + " "
                    + desk.text("merge.origin." + material.merging().origin());
            MergeDialog dialog = new MergeDialog(
                    desk, window.shell(), material, desk.text("merge.copyTitle", PlanFiles.name(copy)), text, false);
            if (dialog.open() == MergeDialog.Choice.TOGETHER) {
                together(material.merging(), copy, dialog.answers());
            }
        });
    }

    private Words words() {
        return new Words(desk.services().catalogue(), desk.services().messages(), desk.locale());
    }

    /** Reads and compares beside the screen; can be stopped. */
    private void look(PlanSession session, Merging merging, Path file, java.util.function.Consumer<Material> then) {
        Words words = words();
        session.closeTyping();
        desk.background()
                .run(
                        desk.text("work.compare", PlanFiles.name(file)),
                        () -> {
                            merging.read();
                            return Material.of(merging, words);
                        },
                        then,
                        reason -> files.refused("merge.failed", reason));
    }

    private void together(Merging merging, Path file, List<Answer> answers) {
        Words words = words();
        desk.background()
                .run(
                        desk.text("work.merge", PlanFiles.name(file)),
                        () -> {
                            merging.prepare(answers, words);
                            return merging;
                        },
                        prepared -> {
                            int questions = prepared.apply();
                            Dialogs.tell(
                                    desk,
                                    window.shell(),
                                    desk.text("merge.doneTitle"),
                                    desk.text(questions == 0 ? "merge.done" : "merge.questions", questions));
                        },
                        reason -> files.refused("merge.failed", reason));
    }
}
