package org.doelenboom.workbench.internal.window;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.compare.DialogParts;
import org.doelenboom.workbench.internal.compare.EraseDialog;
import org.doelenboom.workbench.internal.compare.TwoTexts;
import org.doelenboom.workbench.internal.search.FoldedText;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workspace.OpenPlan;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Who changed what and when, for the plan or the selected item; brings one value back to what it was. */
final class HistoryDialog {
    private static final int WIDTH = 120 * Resources.STEP;
    private static final int HEIGHT = 85 * Resources.STEP;
    private static final int[] COLUMNS = {20, 14, 26, 56};

    /** The periods to choose from, in days until now; the first is all. */
    private static final int[] DAYS = {0, 1, 7, 31, 366};

    private final Window window;
    private final Desk desk;
    private final PlanSession session;
    private final DialogParts parts;

    /** The item that was selected when it opened. */
    private final NodeId item;

    private List<HistoryRows.Row> all = List.of();
    private List<HistoryRows.Row> shown = List.of();
    private final Text filter;
    private final Combo person;
    private final Combo period;
    private final Button onlyItem;
    private final Label count;
    private final Table table;
    private final TwoTexts detail;
    private final Button restore;

    HistoryDialog(Desk desk, PlanSession session, Window window) {
        this.window = window;
        this.desk = desk;
        this.session = session;
        this.parts = new DialogParts(desk);
        this.item = session.selected();
        Shell shell = parts.shell(window.shell(), desk.text("history.title"), SWT.NONE);
        HelpTopics.mark(shell, "history");
        Composite head = parts.row(shell, 6);
        parts.label(head, "history.filter");
        filter = parts.search(head, "history.filter");
        person = parts.combo(head, "history.who");
        person.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        period = parts.combo(head, "history.period");
        period.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        for (int days : DAYS) {
            period.add(desk.text("history.days." + days));
        }
        period.select(0);
        onlyItem = new Button(head, SWT.CHECK);
        onlyItem.setText(desk.text("history.onlyItem"));
        count = parts.words(shell, "");
        table = parts.table(
                shell,
                "history.title",
                List.of("history.time", "history.who", "history.what", "history.words"),
                COLUMNS,
                row -> shown.get(row).cells());
        detail = new TwoTexts(shell, desk);
        Composite buttons = parts.row(shell, 3);
        buttons.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        parts.button(buttons, "history.erase", this::erase);
        restore = parts.button(buttons, "history.restore", this::restore);
        parts.button(buttons, "button.close", shell::close);
        filter.addListener(SWT.Modify, event -> show());
        person.addListener(SWT.Selection, event -> show());
        period.addListener(SWT.Selection, event -> show());
        onlyItem.addListener(SWT.Selection, event -> show());
        table.addListener(SWT.Selection, event -> selected());
        shell.addListener(SWT.Dispose, event -> desk.background().forget(this));
    }

    void open() {
        Shell shell = table.getShell();
        Dialogs.open(shell, (Shell) shell.getParent(), WIDTH, HEIGHT);
        read();
    }

    /** Beside the screen: a long history takes a moment. */
    private void read() {
        count.setText(desk.text("history.reading"));
        restore.setEnabled(false);
        Snapshot now = session.snapshot();
        Supplier<List<HistoryEntry>> history = session.plan().history();
        desk.background().look(this, () -> new HistoryRows(desk, now).of(history.get()), rows -> {
            if (!table.isDisposed()) {
                all = rows;
                persons();
                show();
            }
        });
    }

    private void persons() {
        String chosen = person.getSelectionIndex() > 0 ? person.getText() : "";
        List<String> names = new ArrayList<>(List.of(desk.text("history.everybody")));
        all.stream()
                .map(HistoryRows.Row::who)
                .filter(who -> !who.isBlank())
                .distinct()
                .sorted()
                .forEach(names::add);
        person.setItems(names.toArray(String[]::new));
        person.select(Math.max(0, names.indexOf(chosen)));
        person.getParent().layout();
    }

    private void show() {
        String folded = FoldedText.of(filter.getText().strip());
        String who = person.getSelectionIndex() > 0 ? person.getText() : "";
        Instant since = since(DAYS[Math.max(0, period.getSelectionIndex())]);
        NodeId only = onlyItem.getSelection() ? item : null;
        shown = all.stream()
                .filter(row -> only == null || only.equals(row.node()))
                .filter(row -> who.isEmpty() || who.equals(row.who()))
                .filter(row -> !row.moment().isBefore(since))
                .filter(row -> folded.isEmpty() || row.contains(folded))
                .toList();
        count.setText(desk.text("history.count", shown.size(), all.size()));
        DialogParts.renew(table, shown.size());
        if (!shown.isEmpty()) {
            table.select(0);
        }
        selected();
    }

    private static Instant since(int days) {
        ZoneId here = ZoneId.systemDefault();
        return days == 0
                ? Instant.MIN
                : LocalDate.now(here).minusDays(days - 1L).atStartOfDay(here).toInstant();
    }

    private void selected() {
        int row = table.getSelectionIndex();
        if (row < 0) {
            detail.clear();
        } else {
            detail.show(shown.get(row).before(), shown.get(row).after());
        }
        restore.setEnabled(value() != null);
    }

    /** The change of the selected row, where what was there before can come back. */
    @Nullable
    private Change.ValueChanged value() {
        int index = table.getSelectionIndex();
        Change.ValueChanged value = index < 0 ? null : shown.get(index).value();
        Snapshot now = session.snapshot();
        return value != null && session.isEditable() && now.find(value.node()).isPresent() ? value : null;
    }

    private void restore() {
        Change.ValueChanged value = value();
        if (value != null) {
            session.edit(
                    Message.of(Desk.BUNDLE, "history.restored"),
                    edit -> edit.setValue(value.node(), value.name(), value.before()));
            session.select(value.node());
            read();
        }
    }

    /** Only what is saved can be forgotten: what is not yet in the file would be written with the next save. */
    private void erase() {
        Shell own = table.getShell();
        OpenPlan plan = session.plan();
        if (plan.file().isEmpty() || plan.isDirty() || plan.lockedBy().isPresent()) {
            Dialogs.tell(desk, own, desk.text("erase.title"), desk.text("erase.saveFirst"));
            return;
        }
        int row = table.getSelectionIndex();
        String proposed = row < 0
                ? ""
                : shown.get(row).before().isEmpty()
                        ? shown.get(row).after()
                        : shown.get(row).before();
        Path file = plan.file().get();
        own.close();
        new EraseDialog(desk, session, window.shell(), () -> {
                    window.remove(session);
                    window.files().open(file);
                })
                .open(proposed);
    }
}
