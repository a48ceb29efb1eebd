package org.doelenboom.workbench.internal.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.Saving;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

/** Saving and closing: files in the background, questions before anything could be lost. */
final class PlanFiles {
    static final String ENDING = ".doelenboom";

    private final Desk desk;
    private final Window window;
    private final PlanOpening opening;

    PlanFiles(Desk desk, Window window) {
        this.desk = desk;
        this.window = window;
        this.opening = new PlanOpening(desk, window, this);
    }

    PlanOpening opening() {
        return opening;
    }

    /** Asks step by step what the plan begins with; all of that is one step that can be undone. */
    void create() {
        opening.create();
    }

    void open() {
        opening.open();
    }

    void open(Path file) {
        opening.open(file, () -> {});
    }

    /** @param then done when the plan is in front */
    void open(Path file, Runnable then) {
        opening.open(file, then);
    }

    void openSample() {
        opening.openSample();
    }

    void importPlan() {
        opening.importPlan();
    }

    // saving

    void save(PlanSession session, Runnable then) {
        if (session.plan().file().isEmpty()
                || session.plan().lockedBy().isPresent() && !session.plan().isReporting()) {
            saveAs(session, then);
        } else {
            session.closeTyping();
            write(session, session.plan().save(), session.plan().file().get(), then);
        }
    }

    void saveAs(PlanSession session, Runnable then) {
        Path file = chooseTarget(session);
        if (file != null) {
            session.closeTyping();
            write(session, session.plan().saveAs(file), file, then);
        }
    }

    @Nullable
    private Path chooseTarget(PlanSession session) {
        String proposal = session.plan()
                .file()
                .map(PlanFiles::name)
                .orElseGet(
                        () -> fileName(session.names().title(session.snapshot().root())) + ENDING);
        String folder = session.plan()
                .file()
                .map(file -> String.valueOf(file.toAbsolutePath().getParent()))
                .orElse(System.getProperty("user.home"));
        while (true) {
            FileDialog dialog = new FileDialog(window.shell(), SWT.SAVE);
            dialog.setText(desk.text("saveAs.title"));
            dialog.setFileName(proposal);
            if (folder != null) {
                dialog.setFilterPath(folder);
            }
            dialog.setFilterExtensions(new String[] {"*" + ENDING});
            dialog.setFilterNames(new String[] {desk.text("open.plans")});
            String chosen = dialog.open();
            if (chosen == null) {
                return null;
            }
            Path file = Path.of(chosen.endsWith(ENDING) ? chosen : chosen + ENDING);
            if (mayReplace(session, file)) {
                return file;
            }
            proposal = name(file);
            folder = String.valueOf(file.toAbsolutePath().getParent());
        }
    }

    private boolean mayReplace(PlanSession session, Path file) {
        Optional<OpenPlan> open = desk.services().workspace().find(file);
        if (open.isPresent() && open.get() != session.plan()) {
            Dialogs.tell(desk, window.shell(), desk.text("saveAs.openTitle"), desk.text("saveAs.openText", name(file)));
            return false;
        }
        boolean own = session.plan().file().filter(file::equals).isPresent();
        return own
                || !Files.exists(file)
                || Dialogs.ask(
                                desk,
                                window.shell(),
                                desk.text("saveAs.replaceTitle", name(file)),
                                desk.text("saveAs.replaceText"),
                                desk.text("button.replace"),
                                desk.text("button.cancel"))
                        == 0;
    }

    private void write(PlanSession session, Saving saving, Path file, Runnable then) {
        desk.background()
                .run(
                        desk.text("work.save", name(file)),
                        () -> isWritten(saving),
                        written -> {
                            if (written) {
                                saving.done();
                                window.saved(session);
                                then.run();
                            } else {
                                new MergeOffer(desk, window, this).ask(session, file, then);
                            }
                        },
                        reason -> refused("save.failed", reason));
    }

    /** Without a question: what goes wrong is said at the bottom, and asked about when the person saves herself. */
    void saveQuietly(PlanSession session, Path file) {
        Saving saving = session.plan().save();
        desk.background()
                .run(
                        desk.text("work.save", name(file)),
                        () -> isWritten(saving),
                        written -> {
                            if (written) {
                                saving.done();
                                window.saved(session);
                            } else {
                                desk.warn(desk.text("autosave.changed", name(file)));
                            }
                        },
                        reason -> desk.warn(desk.text(reason)));
    }

    /** False where someone else changed the file: that can be brought together. */
    private static boolean isWritten(Saving saving) throws Refusal {
        try {
            saving.write();
            return true;
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.CHANGED_ON_DISK) {
                return false;
            }
            throw refusal;
        }
    }

    // closing

    /** Asks about unsaved work, then closes; does nothing more where the person changes her mind or saving fails. */
    void close(PlanSession session, Runnable then) {
        session.closeTyping();
        if (!session.plan().isDirty()) {
            window.remove(session);
            then.run();
            return;
        }
        window.show(session.plan());
        int answer = Dialogs.ask(
                desk,
                window.shell(),
                desk.text("close.title", window.title(session)),
                desk.text("close.text"),
                desk.text("button.save"),
                desk.text("button.discard"),
                desk.text("button.cancel"));
        if (answer == 0) {
            save(session, () -> close(session, then));
        } else if (answer == 1) {
            window.remove(session);
            then.run();
        }
    }

    /** Closes all, one after another. */
    void closeAll(Consumer<List<Path>> then) {
        List<Path> files = new ArrayList<>();
        window.sessions().forEach(session -> session.plan().file().ifPresent(files::add));
        closeNext(files, then);
    }

    private void closeNext(List<Path> files, Consumer<List<Path>> then) {
        List<PlanSession> left = window.sessions();
        if (left.isEmpty()) {
            then.accept(files);
        } else {
            close(left.get(0), () -> closeNext(files, then));
        }
    }

    void refused(String title, Message reason) {
        Dialogs.tell(desk, window.shell(), desk.text(title), desk.text(reason));
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    String fileName(String title) {
        String safe = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return safe.isEmpty()
                ? desk.text("new.proposal")
                : safe.length() > 60 ? safe.substring(0, 60).strip() : safe;
    }
}
