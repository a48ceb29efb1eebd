package org.doelenboom.workbench.internal.copy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Renewal;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.compare.DialogParts;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.copy.NextPlan;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The plan after this one: each objective continues, continues changed, or stops, with a reason. */
public final class NextPlanDialog {
    private static final int WIDTH = 110 * Resources.STEP;
    private static final int HEIGHT = 85 * Resources.STEP;
    private static final int[] COLUMNS = {54, 20, 32};
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2200;
    private static final int USUAL_YEARS = 5;

    private final Desk desk;
    private final Snapshot plan;
    private final Consumer<OpenPlan> shows;
    private final DialogParts parts;
    private final Shell shell;
    private final Text title;
    private final Spinner first;
    private final Spinner last;
    private final Table table;
    private final Text reason;
    private final Map<Renewal, Button> fates = new EnumMap<>(Renewal.class);
    private final List<NodeId> rows = new ArrayList<>();
    private final Map<NodeId, NextPlan.Choice> choices = new HashMap<>();

    /** @param shows brings a plan to the front */
    public NextPlanDialog(Desk desk, PlanSession session, Shell parent, Consumer<OpenPlan> shows) {
        this.desk = desk;
        this.plan = session.snapshot();
        this.shows = shows;
        this.parts = new DialogParts(desk);
        shell = parts.shell(parent, desk.text("next.title"), SWT.APPLICATION_MODAL);
        HelpTopics.mark(shell, "next");
        parts.words(shell, desk.text("next.text"));
        Composite head = parts.row(shell, 6);
        parts.label(head, "next.name");
        title = new Text(head, SWT.SINGLE | SWT.BORDER);
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(title, () -> desk.text("next.name"));
        int from = year(plan.root().get(PlanKeys.FIRST_YEAR), 0);
        int to = year(plan.root().get(PlanKeys.LAST_YEAR), java.time.Year.now().getValue());
        first = years(head, "next.first", to + 1);
        last = years(head, "next.last", to + (from == 0 ? USUAL_YEARS : to - from + 1));
        title.setText(session.names()
                .title(plan.root())
                .replace(String.valueOf(from), first.getText())
                .replace(String.valueOf(to), last.getText()));
        table = table();
        Composite choice = parts.row(shell, 5);
        for (Renewal renewal : Renewal.values()) {
            fates.put(renewal, fate(choice, renewal));
        }
        parts.label(choice, "next.reason");
        reason = new Text(choice, SWT.SINGLE | SWT.BORDER);
        reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(reason, () -> desk.text("next.reason"));
        reason.addListener(SWT.Modify, event -> choose());
        Composite buttons = parts.row(shell, 2);
        buttons.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        shell.setDefaultButton(parts.button(buttons, "next.begin", this::begin));
        parts.button(buttons, "button.cancel", shell::close);
        fill(session);
    }

    private static int year(Optional<BigDecimal> year, int other) {
        return year.map(BigDecimal::intValue).orElse(other);
    }

    private Spinner years(Composite head, String key, int year) {
        parts.label(head, key);
        Spinner spinner = new Spinner(head, SWT.BORDER);
        spinner.setValues(year, EARLIEST, LATEST, 0, 1, 1);
        Accessibles.name(spinner, () -> desk.text(key));
        return spinner;
    }

    private Table table() {
        Table made = new Table(shell, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        made.setHeaderVisible(true);
        made.setLinesVisible(true);
        made.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibles.name(made, () -> desk.text("next.objective"));
        List<String> titles = List.of("next.objective", "next.fate", "next.reason");
        for (int i = 0; i < titles.size(); i++) {
            TableColumn column = new TableColumn(made, SWT.NONE);
            column.setText(desk.text(titles.get(i)));
            column.setWidth(COLUMNS[i] * Resources.STEP);
        }
        made.addListener(SWT.Selection, event -> selected());
        return made;
    }

    private Button fate(Composite row, Renewal renewal) {
        Button button = new Button(row, SWT.RADIO);
        button.setText(desk.text("next." + renewal.name()));
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                choose();
            }
        });
        return button;
    }

    private void fill(PlanSession session) {
        for (Node node : plan.subtree(plan.root().id())) {
            if (PlanKinds.isObjective(node.kind())) {
                int depth = (int) plan.path(node).stream()
                        .filter(above -> PlanKinds.isObjective(above.kind()))
                        .count();
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(
                        0,
                        "    ".repeat(Math.max(0, depth - 1)) + session.names().full(node));
                item.setText(1, desk.text("next." + Renewal.CONTINUES.name()));
                rows.add(node.id());
            }
        }
        if (!rows.isEmpty()) {
            table.select(0);
        }
        selected();
    }

    private NextPlan.Choice choice(int row) {
        return choices.getOrDefault(rows.get(row), new NextPlan.Choice(Renewal.CONTINUES, ""));
    }

    private void selected() {
        int row = table.getSelectionIndex();
        boolean any = row >= 0;
        fates.values().forEach(button -> button.setEnabled(any));
        reason.setEnabled(any);
        if (any) {
            NextPlan.Choice chosen = choice(row);
            fates.forEach((renewal, button) -> button.setSelection(renewal == chosen.renewal()));
            if (!reason.getText().equals(chosen.reason())) {
                // Without telling itself: the choice of the other selected rows stays.
                reason.setData(chosen);
                reason.setText(chosen.reason());
                reason.setData(null);
            }
        }
    }

    /** For all selected rows. */
    private void choose() {
        if (reason.getData() != null) {
            return;
        }
        Renewal renewal = fates.entrySet().stream()
                .filter(fate -> fate.getValue().getSelection())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Renewal.CONTINUES);
        for (int row : table.getSelectionIndices()) {
            choices.put(
                    rows.get(row), new NextPlan.Choice(renewal, reason.getText().strip()));
            table.getItem(row).setText(1, desk.text("next." + renewal.name()));
            table.getItem(row).setText(2, reason.getText().strip());
        }
    }

    public void open() {
        Dialogs.open(shell, (Shell) shell.getParent(), WIDTH, HEIGHT);
    }

    private void begin() {
        NextPlan.Beginning beginning = new NextPlan.Beginning(
                title.getText().strip(), first.getSelection(), Math.max(first.getSelection(), last.getSelection()));
        Map<NodeId, NextPlan.Choice> chosen = Map.copyOf(choices);
        Shell parent = (Shell) shell.getParent();
        shell.close();
        desk.background()
                .run(
                        desk.text("next.title"),
                        () -> {
                            Snapshot next = NextPlan.of(plan, beginning, chosen);
                            StoredPlan stored =
                                    new StoredPlan(next, StoredPlan.NO_HISTORY, new FileState(0, ""), false);
                            return new PreparedPlan(stored, null, true);
                        },
                        prepared -> shows.accept(desk.services().workspace().open(prepared)),
                        why -> Dialogs.tell(desk, parent, desk.text("next.title"), desk.text(why)));
    }
}
