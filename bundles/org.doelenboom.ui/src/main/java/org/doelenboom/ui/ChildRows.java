package org.doelenboom.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The items of one kind below a section's item, each edited where it stands, with a button that takes it away and one below that
 * adds another. For a few short items; a long list is a {@link DataTable} that leads to their pages.
 */
public final class ChildRows implements Field {
    /**
     * What is said round the rows.
     *
     * @param none where there are none: what would stand here
     * @param add with a verb
     * @param remove with a verb
     */
    public record Words(Message none, Message add, Message remove) {}

    private record Row(NodeId item, SectionBody body, Composite place) {}

    private final SectionContext context;
    private final KindId kind;
    private final Words words;
    private final BiConsumer<Form, SectionContext> fields;
    private final BiConsumer<Edit, NodeId> begin;
    private final Composite frame;
    private final Composite list;
    private final List<Row> rows = new ArrayList<>();
    private boolean filled;

    /** @param fields puts the fields of one row into a form, for the item of the context that comes with it */
    public ChildRows(
            Composite parent,
            SectionContext context,
            KindId kind,
            Words words,
            BiConsumer<Form, SectionContext> fields) {
        this(parent, context, kind, words, fields, (edit, added) -> {});
    }

    /**
     * @param fields puts the fields of one row into a form, for the item of the context that comes with it
     * @param begin what a new item begins with
     */
    public ChildRows(
            Composite parent,
            SectionContext context,
            KindId kind,
            Words words,
            BiConsumer<Form, SectionContext> fields,
            BiConsumer<Edit, NodeId> begin) {
        this.context = Objects.requireNonNull(context);
        this.kind = Objects.requireNonNull(kind);
        this.words = Objects.requireNonNull(words);
        this.fields = Objects.requireNonNull(fields);
        this.begin = Objects.requireNonNull(begin);
        frame = Labels.frame(parent, context, 1);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        list = Labels.frame(frame, context, 1);
        list.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Button add = new Button(frame, SWT.PUSH);
        add.setText(Labels.escaped(context.text(words.add())));
        add.setEnabled(context.mayReport(kind));
        add.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, true, false));
        add.addListener(SWT.Selection, event -> add());
        refresh();
    }

    private List<NodeId> items() {
        return context.current()
                .map(node -> context.plan().children(node).stream()
                        .filter(child -> child.kind().equals(kind))
                        .map(Node::id)
                        .toList())
                .orElse(List.of());
    }

    private void add() {
        NodeId[] added = new NodeId[1];
        context.edit(words.add(), edit -> {
            added[0] = edit.append(kind, context.node());
            begin.accept(edit, added[0]);
        });
        refresh();
        rows.stream().filter(row -> row.item().equals(added[0])).forEach(row -> row.place()
                .setFocus());
    }

    @Override
    public void refresh() {
        List<NodeId> items = items();
        if (filled && items.equals(rows.stream().map(Row::item).toList())) {
            rows.forEach(row -> row.body().refresh());
        } else {
            fill(items);
        }
    }

    private void fill(List<NodeId> items) {
        filled = true;
        rows.clear();
        for (Control child : list.getChildren()) {
            child.dispose();
        }
        for (NodeId item : items) {
            rows.add(row(item));
        }
        if (items.isEmpty()) {
            Label none = new Label(list, SWT.WRAP);
            none.setText(Labels.escaped(context.text(words.none())));
            none.setForeground(context.resources().palette().dimmed());
            none.setBackground(context.resources().palette().page());
            none.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
        context.layoutChanged();
    }

    private Row row(NodeId item) {
        Composite row = Labels.frame(list, context, 2);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite place = Labels.frame(row, context, 1);
        place.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        SectionContext child = new ItemContext(context, item);
        Form form = new Form(place, child);
        fields.accept(form, child);
        Button remove = new Button(row, SWT.PUSH | SWT.FLAT);
        remove.setText("×");
        remove.setToolTipText(context.text(words.remove()));
        Accessibles.name(remove, () -> context.text(words.remove()));
        remove.setEnabled(context.mayReport(kind));
        remove.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
        remove.addListener(SWT.Selection, event -> context.edit(words.remove(), edit -> edit.remove(item)));
        Label line = new Label(row, SWT.NONE);
        line.setBackground(context.resources().palette().line());
        GridData thin = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        thin.heightHint = 1;
        line.setLayoutData(thin);
        return new Row(item, form.body(() -> ""), place);
    }

    @Override
    public Control control() {
        return frame;
    }
}
