package org.doelenboom.workbench.internal.window;

import java.util.List;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Who changed what and when, for the plan or the selected item; brings one value back to what it was. */
final class HistoryDialog {
    private static final int WIDTH = 110 * Resources.STEP;
    private static final int HEIGHT = 70 * Resources.STEP;
    private static final int[] COLUMNS = {15, 12, 22, 58};

    private final Desk desk;
    private final PlanSession session;

    private List<HistoryRows.Row> all = List.of();
    private List<HistoryRows.Row> shown = List.of();

    HistoryDialog(Desk desk, PlanSession session) {
        this.desk = desk;
        this.session = session;
    }

    void open(Shell parent) {
        Shell shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX);
        shell.setText(desk.text("history.title"));
        HelpTopics.mark(shell, "history");
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 2 * Resources.STEP;
        layout.marginHeight = 2 * Resources.STEP;
        shell.setLayout(layout);
        Composite head = new Composite(shell, SWT.NONE);
        head.setLayout(new GridLayout(2, false));
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Text filter = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(desk.text("history.filter"));
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(filter, () -> desk.text("history.filter"));
        Button onlyItem = new Button(head, SWT.CHECK);
        onlyItem.setText(desk.text("history.onlyItem"));
        NodeId item = session.selected();
        Table table = table(shell);
        Button restore = new Button(shell, SWT.PUSH);
        restore.setText(desk.text("history.restore"));
        restore.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, false, false));
        restore.setEnabled(false);
        table.addListener(SWT.Selection, event -> restore.setEnabled(value(table) != null));
        Runnable show = () -> {
            show(table, filter.getText(), onlyItem.getSelection() ? item : null);
            restore.setEnabled(false);
        };
        restore.addListener(SWT.Selection, event -> {
            restore(value(table));
            read();
            show.run();
        });
        filter.addListener(SWT.Modify, event -> show.run());
        onlyItem.addListener(SWT.Selection, event -> show.run());
        read();
        show.run();
        Dialogs.open(shell, parent, WIDTH, HEIGHT);
    }

    private void read() {
        all = new HistoryRows(desk, session.snapshot()).of(session.plan().history());
    }

    private Table table(Shell shell) {
        Table table = new Table(shell, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibles.name(table, () -> desk.text("history.title"));
        List<String> titles = List.of("history.time", "history.who", "history.what", "history.words");
        for (int i = 0; i < titles.size(); i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(desk.text(titles.get(i)));
            column.setWidth(COLUMNS[i] * Resources.STEP);
        }
        table.addListener(SWT.SetData, event -> {
            List<String> cells = shown.get(event.index).cells();
            ((TableItem) event.item).setText(cells.toArray(new String[0]));
        });
        return table;
    }

    private void show(Table table, String filter, @Nullable NodeId item) {
        String folded = HistoryRows.fold(filter.strip());
        shown = all.stream()
                .filter(row -> item == null || item.equals(row.node()))
                .filter(row -> folded.isEmpty() || row.contains(folded))
                .toList();
        table.setItemCount(shown.size());
        table.clearAll();
        table.deselectAll();
    }

    /** The change of the selected row, where what was there before can come back. */
    @Nullable
    private Change.ValueChanged value(Table table) {
        int index = table.getSelectionIndex();
        Change.ValueChanged value = index < 0 ? null : shown.get(index).value();
        Snapshot now = session.snapshot();
        return value != null && session.isEditable() && now.find(value.node()).isPresent() ? value : null;
    }

    private void restore(@Nullable Change.ValueChanged value) {
        if (value != null) {
            session.edit(
                    Message.of(Desk.BUNDLE, "history.restored"),
                    edit -> edit.setValue(value.node(), value.name(), value.before()));
            session.select(value.node());
        }
    }
}
