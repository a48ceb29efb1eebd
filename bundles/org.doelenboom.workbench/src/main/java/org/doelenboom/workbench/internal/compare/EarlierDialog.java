package org.doelenboom.workbench.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.doelenboom.api.store.Backup;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.compare.Transition;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/** The files that saves replaced: to look at what differs, to open one as a copy, to bring one back. */
public final class EarlierDialog {
    private static final int WIDTH = 70 * Resources.STEP;
    private static final int HEIGHT = 55 * Resources.STEP;
    private static final int[] COLUMNS = {40, 18};
    private static final int KILO = 1024;

    private final Desk desk;
    private final PlanSession session;
    private final Consumer<OpenPlan> shows;
    private final DialogParts parts;
    private List<Backup> backups = List.of();

    /** @param shows brings a plan to the front */
    public EarlierDialog(Desk desk, PlanSession session, Consumer<OpenPlan> shows) {
        this.desk = desk;
        this.session = session;
        this.shows = shows;
        this.parts = new DialogParts(desk);
    }

    public void open(Shell parent) {
        Shell shell = parts.shell(parent, desk.text("earlier.title"), SWT.NONE);
        HelpTopics.mark(shell, "earlier");
        parts.words(shell, desk.text("earlier.text"));
        Table table = parts.table(
                shell,
                "earlier.title",
                List.of("earlier.time", "earlier.size"),
                COLUMNS,
                row -> List.of(
                        PlanState.when(desk, backups.get(row)),
                        desk.text(
                                "earlier.kilobytes",
                                Math.max(1, backups.get(row).size() / KILO))));
        Composite buttons = parts.row(shell, 4);
        buttons.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        List<Button> needing = new ArrayList<>();
        needing.add(parts.button(buttons, "earlier.compare", () -> chosen(table)
                .ifPresent(one -> new CompareDialog(desk, session, parent).open(PlanState.of(desk, one)))));
        needing.add(parts.button(buttons, "earlier.copy", () -> chosen(table).ifPresent(one -> copy(one, shell))));
        needing.add(parts.button(buttons, "earlier.back", () -> chosen(table).ifPresent(one -> bringBack(one, shell))));
        parts.button(buttons, "button.close", shell::close);
        Runnable enable = () -> needing.forEach(button -> button.setEnabled(
                table.getSelectionIndex() >= 0 && (button != needing.get(needing.size() - 1) || session.isEditable())));
        table.addListener(SWT.Selection, event -> enable.run());
        enable.run();
        Dialogs.open(shell, parent, WIDTH, HEIGHT);
        OpenPlan plan = session.plan();
        desk.background().look(this, plan::backups, found -> {
            if (!table.isDisposed()) {
                backups = found;
                DialogParts.renew(table, found.size());
                if (!found.isEmpty()) {
                    table.select(0);
                }
                enable.run();
            }
        });
        shell.addListener(SWT.Dispose, event -> desk.background().forget(this));
    }

    private Optional<Backup> chosen(Table table) {
        int row = table.getSelectionIndex();
        return row < 0 || row >= backups.size() ? Optional.empty() : Optional.of(backups.get(row));
    }

    private void copy(Backup backup, Shell shell) {
        read(backup, shell, plan -> {
            shell.close();
            shows.accept(desk.services().workspace().open(new PreparedPlan(plan.stored(), null, true)));
        });
    }

    private void bringBack(Backup backup, Shell shell) {
        read(backup, shell, plan -> {
            shell.close();
            session.edit(
                    Message.of(Desk.BUNDLE, "earlier.label", PlanState.when(desk, backup)),
                    edit -> Transition.to(plan.stored().plan(), edit));
        });
    }

    private void read(Backup backup, Shell shell, Consumer<PreparedPlan> then) {
        desk.background()
                .run(
                        desk.text("work.open", backup.file().getFileName()),
                        () -> desk.services().workspace().read(backup.file()),
                        plan -> {
                            if (!shell.isDisposed()) {
                                then.accept(plan);
                            }
                        },
                        reason -> Dialogs.tell(desk, shell, desk.text("open.failed"), desk.text(reason)));
    }
}
