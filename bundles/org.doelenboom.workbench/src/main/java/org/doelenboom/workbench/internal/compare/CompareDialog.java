package org.doelenboom.workbench.internal.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.search.FoldedText;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.doelenboom.workspace.compare.ChangeDocument;
import org.doelenboom.workspace.compare.Comparison;
import org.doelenboom.workspace.compare.DifferenceLines;
import org.doelenboom.workspace.compare.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Two states of a plan side by side, in words, item by item and field by field. */
public final class CompareDialog {
    private static final int WIDTH = 130 * Resources.STEP;
    private static final int HEIGHT = 85 * Resources.STEP;
    private static final int[] COLUMNS = {34, 20, 34, 34};

    private final Desk desk;
    private final PlanSession session;
    private final DialogParts parts;
    private final List<PlanState> states = new ArrayList<>();
    private List<DifferenceLines.Line> all = List.of();
    private List<DifferenceLines.Line> shown = List.of();
    private Combo from;
    private Combo to;
    private Text filter;
    private Label count;
    private Table table;
    private TwoTexts detail;
    private Button report;

    @Nullable
    private Result result;

    /** What a comparison gave, on its way to the screen. */
    private record Result(@Nullable Both both, List<DifferenceLines.Line> lines, @Nullable Message why) {}

    private record Both(Snapshot before, Snapshot after) {}

    /** @param parent of the window to be */
    public CompareDialog(Desk desk, PlanSession session, Shell parent) {
        this.desk = desk;
        this.session = session;
        this.parts = new DialogParts(desk);
        Shell shell = parts.shell(parent, desk.text("compare.title"), SWT.NONE);
        Composite choice = parts.row(shell, 5);
        parts.label(choice, "compare.from");
        from = parts.combo(choice, "compare.from");
        parts.label(choice, "compare.to");
        to = parts.combo(choice, "compare.to");
        parts.button(choice, "compare.file", () -> chooseFile(shell));
        filter = parts.search(shell, "compare.filter");
        filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        count = parts.words(shell, "");
        table = parts.table(
                shell,
                "compare.title",
                List.of("compare.item", "compare.what", "compare.before", "compare.after"),
                COLUMNS,
                row -> {
                    DifferenceLines.Line line = shown.get(row);
                    return List.of(line.item(), line.what(), line.before(), line.after());
                });
        detail = new TwoTexts(shell, desk);
        Composite buttons = parts.row(shell, 2);
        buttons.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        report = parts.button(buttons, "compare.report", () -> writeReport(shell));
        report.setEnabled(false);
        parts.button(buttons, "button.close", shell::close);
        from.addListener(SWT.Selection, event -> compare());
        to.addListener(SWT.Selection, event -> compare());
        filter.addListener(SWT.Modify, event -> show());
        table.addListener(SWT.Selection, event -> {
            DifferenceLines.Line line = shown.get(table.getSelectionIndex());
            detail.show(line.before(), line.after());
        });
        table.addListener(SWT.DefaultSelection, event -> {
            DifferenceLines.Line line = shown.get(table.getSelectionIndex());
            session.select(line.node());
        });
        shell.addListener(SWT.Dispose, event -> desk.background().forget(this));
    }

    /** Opens it on all states that are known, the given one (or else the last adopted or saved) against the present. */
    public void open(@Nullable PlanState chosen) {
        Shell shell = table.getShell();
        Dialogs.open(shell, (Shell) shell.getParent(), WIDTH, HEIGHT);
        count.setText(desk.text("compare.working"));
        desk.background().look(this, PlanState.of(desk, session.plan()), found -> {
            if (table.isDisposed()) {
                return;
            }
            states.addAll(found);
            names();
            int wanted = 1;
            for (int i = 0; i < states.size(); i++) {
                if (chosen != null && states.get(i).name().equals(chosen.name())) {
                    wanted = i;
                }
            }
            from.select(Math.min(wanted, states.size() - 1));
            to.select(0);
            compare();
        });
    }

    private void names() {
        String[] names = states.stream().map(PlanState::name).toArray(String[]::new);
        int left = from.getSelectionIndex();
        int right = to.getSelectionIndex();
        from.setItems(names);
        to.setItems(names);
        from.select(left);
        to.select(right);
    }

    private void chooseFile(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(desk.text("compare.file"));
        dialog.setFilterExtensions(new String[] {"*.doelenboom", "*.*"});
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            states.add(new PlanState(
                    String.valueOf(file.getFileName()),
                    () -> desk.services().workspace().read(file).stored().plan()));
            names();
            from.select(states.size() - 1);
            compare();
        }
    }

    private void compare() {
        PlanState before = states.get(Math.max(0, from.getSelectionIndex()));
        PlanState after = states.get(Math.max(0, to.getSelectionIndex()));
        Words words = new Words(desk.services().catalogue(), desk.services().messages(), desk.locale());
        count.setText(desk.text("compare.working"));
        report.setEnabled(false);
        desk.background().look(this, () -> found(before, after, words), this::show);
    }

    private static Result found(PlanState before, PlanState after, Words words) {
        try {
            Snapshot old = before.loading().load();
            Snapshot now = after.loading().load();
            return new Result(
                    new Both(old, now), new DifferenceLines(words, old, now).of(Comparison.between(old, now)), null);
        } catch (Refusal refusal) {
            return new Result(null, List.of(), refusal.reason());
        }
    }

    private void show(Result found) {
        if (table.isDisposed()) {
            return;
        }
        result = found;
        all = found.lines();
        report.setEnabled(found.why() == null);
        show();
    }

    private void show() {
        Result found = result;
        if (found == null) {
            return;
        }
        String folded = FoldedText.of(filter.getText().strip());
        shown = all.stream()
                .filter(line -> folded.isEmpty()
                        || FoldedText.of(String.join(" ", line.item(), line.what(), line.before(), line.after()))
                                .contains(folded))
                .toList();
        Message why = found.why();
        count.setText(
                why != null
                        ? desk.text(why)
                        : desk.text(all.isEmpty() ? "compare.none" : "compare.count", shown.size(), all.size()));
        DialogParts.renew(table, shown.size());
        detail.clear();
        if (!shown.isEmpty()) {
            table.select(0);
            detail.show(shown.get(0).before(), shown.get(0).after());
        }
    }

    private void writeReport(Shell shell) {
        Both both = result == null ? null : result.both();
        if (both == null) {
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(desk.text("compare.report"));
        dialog.setFilterExtensions(new String[] {"*.docx", "*.pdf", "*.html"});
        dialog.setFileName(desk.text("compare.reportName") + ".docx");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        boolean named = chosen.toLowerCase(Locale.ROOT).matches(".*\\.(docx|pdf|html)");
        Path file = Path.of(named ? chosen : chosen + ".docx");
        Words words = new Words(desk.services().catalogue(), desk.services().messages(), desk.locale());
        String left = from.getText();
        String right = to.getText();
        List<HistoryEntry> since = to.getSelectionIndex() == 0
                ? states.get(from.getSelectionIndex()).since()
                : List.of();
        ChangeDocument changes = new ChangeDocument(words, both.before(), both.after(), since, left, right);
        desk.background()
                .run(
                        desk.text("work.export", file.getFileName()),
                        progress -> {
                            desk.services().exchange().exportChanges(changes, file, progress);
                            return file;
                        },
                        written -> desk.say(desk.text("export.done", written)),
                        reason -> Dialogs.tell(desk, shell, desk.text("export.failed"), desk.text(reason)));
    }
}
