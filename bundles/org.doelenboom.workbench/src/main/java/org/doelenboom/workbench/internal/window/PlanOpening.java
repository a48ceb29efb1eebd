package org.doelenboom.workbench.internal.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.store.LockHolder;
import org.doelenboom.api.store.PlanLock;
import org.doelenboom.api.text.Message;
import org.doelenboom.workbench.internal.importing.ImportDialog;
import org.doelenboom.workbench.internal.importing.NeighbourhoodDialog;
import org.doelenboom.workbench.internal.importing.PointingDialog;
import org.doelenboom.workbench.internal.job.Background;
import org.doelenboom.workbench.internal.newplan.NewPlan;
import org.doelenboom.workbench.internal.newplan.NewPlanWizard;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.Workspace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

/** Opening, making and importing plans. A plan that someone else has open is only reported on, looked at, or opened as a copy. */
final class PlanOpening {
    private static final int REPORT = 0;
    private static final int LOOK = 1;
    private static final int COPY = 2;

    /** The view of the short forms: what somebody who only reports comes for. */
    private static final String REPORT_VIEW = "report-today";

    private final Desk desk;
    private final Window window;
    private final PlanFiles files;

    PlanOpening(Desk desk, Window window, PlanFiles files) {
        this.desk = desk;
        this.window = window;
        this.files = files;
    }

    /** A plan with what came of asking for its file. */
    private record Claimed(PreparedPlan plan, PlanLock lock) {}

    /** Asks step by step what the plan begins with; all of that is one step that can be undone. */
    void create() {
        NewPlanWizard wizard = new NewPlanWizard(desk);
        new ContributedWizard(desk, window.shell(), wizard, "button.make", reason -> desk.name("new", reason)).open();
        if (wizard.isAgreed()) {
            List<String> languages = wizard.plan().languages();
            BilingualText proposal = BilingualText.of(languages.get(0), desk.text("new.proposal"));
            desk.background()
                    .run(
                            desk.text("work.new"),
                            () -> workspace().blank(proposal, languages),
                            prepared -> begin(prepared, wizard.plan()),
                            reason -> files.refused("open.failed", reason));
        }
    }

    private void begin(PreparedPlan prepared, NewPlan plan) {
        window.show(workspace().open(prepared));
        window.front().ifPresent(session -> {
            List<NodeId> shown = new ArrayList<>();
            session.edit(Message.of(Desk.BUNDLE, "newPlan.label"), edit -> plan.write(edit)
                    .ifPresent(shown::add));
            shown.forEach(session::select);
        });
    }

    void open() {
        FileDialog dialog = new FileDialog(window.shell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(desk.text("open.title"));
        dialog.setFilterExtensions(new String[] {"*" + PlanFiles.ENDING, "*.*"});
        dialog.setFilterNames(new String[] {desk.text("open.plans"), desk.text("open.all")});
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                open(Path.of(dialog.getFilterPath(), name), () -> {});
            }
        }
    }

    /** @param then done when the plan is in front */
    void open(Path file, Runnable then) {
        Optional<OpenPlan> already = desk.services().workspace().find(file);
        if (already.isPresent()) {
            window.show(already.get());
            then.run();
            return;
        }
        if (isForeign(file)) {
            preview(file);
            return;
        }
        claim(file, then);
    }

    private Workspace workspace() {
        return desk.services().workspace();
    }

    private void claim(Path file, Runnable then) {
        desk.background()
                .run(
                        desk.text("work.open", PlanFiles.name(file)),
                        () -> new Claimed(workspace().read(file), workspace().claim(file)),
                        claimed -> claimed.lock()
                                .other()
                                .ifPresentOrElse(
                                        holder -> ask(file, claimed, holder, then),
                                        () -> show(workspace().open(claimed.plan(), claimed.lock()), then)),
                        reason -> files.refused("open.failed", reason));
    }

    private void show(OpenPlan plan, Runnable then) {
        window.show(plan);
        then.run();
    }

    private void ask(Path file, Claimed claimed, LockHolder holder, Runnable then) {
        int answer = Dialogs.ask(
                desk,
                window.shell(),
                desk.text("lock.title", PlanFiles.name(file)),
                words(holder),
                desk.text("lock.report"),
                desk.text("lock.look"),
                desk.text("lock.copy"),
                desk.text("button.cancel"));
        if (answer == REPORT) {
            show(workspace().openToReport(claimed.plan(), claimed.lock()), then);
            desk.lead(REPORT_VIEW);
        } else if (answer == LOOK) {
            show(workspace().open(claimed.plan(), claimed.lock()), then);
        } else if (answer == COPY) {
            show(workspace().open(new PreparedPlan(claimed.plan().stored(), null, true)), then);
        }
    }

    private String words(LockHolder holder) {
        String since = desk.time(holder.since());
        return holder.person().isEmpty()
                ? desk.text("lock.unknown", since)
                : desk.text("lock.text", holder.person(), holder.computer(), since);
    }

    /** A text or the like that someone opens is meant to be imported. */
    private boolean isForeign(Path file) {
        String name = PlanFiles.name(file).toLowerCase(Locale.ROOT);
        return !name.endsWith(PlanFiles.ENDING)
                && desk.services().exchange().importEndings().stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    void openSample() {
        prepare(desk.text("work.sample"), () -> desk.services().workspace().sample());
    }

    private void prepare(String name, Background.Work<PreparedPlan> work) {
        desk.background()
                .run(
                        name,
                        work,
                        prepared -> window.show(desk.services().workspace().open(prepared)),
                        reason -> files.refused("open.failed", reason));
    }

    void importPlan() {
        List<String> endings = desk.services().exchange().importEndings().stream()
                .sorted()
                .map(ending -> "*." + ending)
                .toList();
        FileDialog dialog = new FileDialog(window.shell(), SWT.OPEN);
        dialog.setText(desk.text("import.title"));
        dialog.setFilterExtensions(new String[] {String.join(";", endings), "*.*"});
        dialog.setFilterNames(new String[] {desk.text("import.files"), desk.text("open.all")});
        String chosen = dialog.open();
        if (chosen != null) {
            preview(Path.of(chosen));
        }
    }

    private void preview(Path file) {
        preview(file, Map.of());
    }

    private void preview(Path file, Map<String, KindId> levels) {
        desk.background()
                .run(
                        desk.text("work.import", PlanFiles.name(file)),
                        () -> desk.services().exchange().preview(file, levels),
                        draft -> withColumns(file, columns -> show(file, draft, columns, levels)),
                        reason -> withColumns(file, columns -> point(file, reason, columns)));
    }

    private void withColumns(Path file, Consumer<List<String>> then) {
        desk.background()
                .run(
                        desk.text("work.import", PlanFiles.name(file)),
                        () -> desk.services().exchange().columns(file),
                        then,
                        reason -> files.refused("import.failed", reason));
    }

    /** Where the program cannot tell the levels of a table, the person can. */
    private void point(Path file, Message reason, List<String> columns) {
        if (columns.isEmpty()) {
            files.refused("import.failed", reason);
            return;
        }
        Map<String, KindId> chosen = new PointingDialog(desk, window.shell(), desk.text(reason), columns).open();
        if (!chosen.isEmpty()) {
            preview(file, chosen);
        }
    }

    private void show(Path file, ImportDraft draft, List<String> columns, Map<String, KindId> levels) {
        if (NeighbourhoodDialog.fits(draft)) {
            window.front()
                    .ifPresentOrElse(
                            session -> new NeighbourhoodDialog(desk, session, draft).open(window.shell()),
                            () -> Dialogs.tell(
                                    desk,
                                    window.shell(),
                                    desk.text("neighbourhoods.title"),
                                    desk.text("neighbourhoods.noPlan")));
            return;
        }
        new ImportDialog(desk, window.shell(), file, draft, columns, levels)
                .open()
                .ifPresent(accepted -> prepare(
                        desk.text("work.import", PlanFiles.name(file)),
                        () -> desk.services().workspace().accept(accepted)));
    }
}
