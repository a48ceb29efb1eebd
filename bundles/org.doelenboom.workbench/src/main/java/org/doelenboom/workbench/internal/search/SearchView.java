package org.doelenboom.workbench.internal.search;

import java.time.LocalDate;
import java.util.List;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Finds words in every text of the plan in front while they are typed, and replaces them as one step. */
public final class SearchView {
    private static final int MOST = 300;

    private final Desk desk;
    private final Composite pane;
    private final Text query;
    private final FilterBar filters;
    private final Text replacement;
    private final Button replace;
    private final Label count;
    private final Table table;
    private TextSearch.Found found = new TextSearch.Found(List.of(), 0, 0);

    @Nullable
    private PlanSession session;

    public SearchView(Composite parent, Desk desk) {
        this.desk = desk;
        pane = HelpTopics.mark(new Composite(parent, SWT.NONE), "search");
        pane.setBackground(desk.resources().palette().page());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = Resources.STEP;
        layout.marginHeight = Resources.STEP;
        pane.setLayout(layout);
        query = field("search.hint", SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filters = new FilterBar(pane, desk, this::look);
        replacement = field("search.replacement", SWT.BORDER);
        replace = new Button(pane, SWT.PUSH);
        replace.setText(desk.text("search.replace"));
        replace.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        count = new Label(pane, SWT.WRAP);
        count.setBackground(pane.getBackground());
        count.setForeground(desk.resources().palette().dimmed());
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new Table(pane, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibles.name(table, () -> desk.text("search.results"));
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(desk.text("search.results"));
        new HitPainter(table, desk.resources());
        table.addListener(SWT.Resize, event -> column.setWidth(Math.max(40, table.getClientArea().width)));
        listen();
        update();
    }

    private Text field(String hint, int style) {
        Text text = new Text(pane, SWT.SINGLE | style);
        text.setMessage(desk.text(hint));
        text.setToolTipText(desk.text(hint));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(text, () -> desk.text(hint));
        return text;
    }

    private void listen() {
        query.addListener(SWT.Modify, event -> look());
        replacement.addListener(SWT.Modify, event -> showHits());
        replace.addListener(SWT.Selection, event -> replaceAll());
        query.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
                table.setFocus();
                table.select(0);
                jump();
                event.doit = false;
            }
        });
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> jump());
        pane.addListener(SWT.Dispose, event -> desk.background().forget(this));
    }

    public Control control() {
        return pane;
    }

    public void focus() {
        query.setFocus();
        query.selectAll();
    }

    /** Searches this plan from now on. */
    public void show(@Nullable PlanSession front) {
        if (front != session) {
            session = front;
        }
        filters.show(front);
        look();
    }

    /** Looks again: the words, the kind or the plan changed. */
    private void look() {
        PlanSession current = session;
        if (current == null || !isAsked()) {
            desk.background().forget(this);
            found = new TextSearch.Found(List.of(), 0, 0);
            update();
            return;
        }
        Snapshot plan = current.snapshot();
        TextSearch search = search(plan);
        desk.background().look(this, () -> search.find(plan, MOST), result -> {
            if (!pane.isDisposed()) {
                found = result;
                update();
            }
        });
    }

    /** Words, or a filter without any. */
    private boolean isAsked() {
        return !query.getText().isBlank() || !filters.filter().isAll();
    }

    private TextSearch search(Snapshot plan) {
        return new TextSearch(query.getText(), filters.filter().in(plan, LocalDate.now()));
    }

    private void update() {
        boolean asked = session != null && isAsked();
        String words = asked ? counted() : desk.text("search.empty");
        if (!words.equals(count.getText())) {
            count.setText(words);
            pane.layout();
        }
        PlanSession current = session;
        replace.setEnabled(asked && found.places() > 0 && current != null && current.isEditable());
        showHits();
    }

    private String counted() {
        if (found.texts() == 0) {
            return desk.text("search.none");
        }
        String all = query.getText().isBlank()
                ? desk.text("search.items", found.texts())
                : desk.text("search.count", found.places(), found.texts());
        int hits = found.hits().size();
        return found.texts() > hits ? all + " " + desk.text("search.first", hits) : all;
    }

    private void showHits() {
        int hits = found.hits().size();
        if (hits > 0 || table.getItemCount() > 0) {
            table.setItemCount(hits);
            table.clearAll();
        }
    }

    private void fill(TableItem item, int index) {
        PlanSession current = session;
        if (current == null || index >= found.hits().size()) {
            return;
        }
        TextSearch.Hit hit = found.hits().get(index);
        Node node =
                current.snapshot().find(hit.node()).orElse(current.snapshot().root());
        String name = node.parent().isEmpty()
                ? desk.text("row.header")
                : current.names().full(node);
        HitPainter.Shown shown = HitPainter.Shown.of(
                name.isEmpty() ? desk.untitled(node.kind()) : name,
                where(hit),
                hit,
                replacement.getText().isEmpty()
                        ? null
                        : search(current.snapshot())
                                .replaced(
                                        hit.text().substring(hit.start(), hit.start() + hit.length()),
                                        replacement.getText()));
        item.setData(HitPainter.SHOWN, shown);
        item.setText(shown.spoken());
    }

    private String where(TextSearch.Hit hit) {
        String attribute = desk.services()
                .catalogue()
                .attribute(hit.attribute())
                .map(AttributeDefinition::label)
                .map(desk::text)
                .orElse(hit.attribute());
        return hit.language().isEmpty()
                ? attribute
                : attribute + " · " + desk.text(Message.of("org.doelenboom.ui", "language." + hit.language()));
    }

    private void jump() {
        int index = table.getSelectionIndex();
        if (session != null && index >= 0 && index < found.hits().size()) {
            session.select(found.hits().get(index).node());
        }
    }

    private void replaceAll() {
        PlanSession current = session;
        if (current == null || !current.isEditable() || query.getText().isBlank()) {
            return;
        }
        Snapshot plan = current.snapshot();
        TextSearch search = search(plan);
        List<NodeId> items = search.find(plan, Integer.MAX_VALUE).hits().stream()
                .map(TextSearch.Hit::node)
                .distinct()
                .toList();
        String words = replacement.getText();
        current.edit(
                Message.of(Desk.BUNDLE, "search.replace.label", query.getText().strip(), words),
                edit -> search.replaceAll(edit, items, words));
    }
}
