package org.doelenboom.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Links to several items: each leads there, each can be taken away, and others added from a list. */
public final class LinksField implements Field {
    private static final int WIDEST = 48 * Resources.STEP;

    private final SectionContext context;
    private final Key<List<NodeId>> key;
    private final Message label;
    private final Supplier<List<NodeId>> choices;
    private final Composite frame;
    private final Composite list;
    private final Combo add;
    private List<NodeId> shown = List.of();
    private List<NodeId> offered = List.of();

    /** @param choices the items that can be linked to, asked at each refresh */
    public LinksField(
            Composite parent,
            SectionContext context,
            Key<List<NodeId>> key,
            Message label,
            Supplier<List<NodeId>> choices) {
        this.context = context;
        this.key = key;
        this.label = label;
        this.choices = choices;
        frame = Labels.frame(parent, context, 1);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Labels.label(frame, context, context.text(label));
        list = Labels.frame(frame, context, 2);
        // As wide as the widest link with its button, and where that is too wide, the links take more lines.
        list.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, true, false));
        add = new Combo(frame, SWT.DROP_DOWN | SWT.READ_ONLY);
        add.setEnabled(context.isEditable());
        add.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, true, false));
        Accessibles.name(add, () -> context.text(Labels.own("links.add", context.text(label))));
        add.addListener(SWT.Selection, event -> added());
        Wheel.scrollsPage(add);
        fill(shown);
        refresh();
    }

    private List<NodeId> value() {
        return context.current().map(node -> node.get(key)).orElse(List.of());
    }

    private void added() {
        int index = add.getSelectionIndex() - 1;
        if (index >= 0) {
            List<NodeId> links = new ArrayList<>(value());
            links.add(offered.get(index));
            write(links);
        }
    }

    private void write(List<NodeId> links) {
        context.edit(Labels.edit(context, label), edit -> edit.set(context.node(), key, List.copyOf(links)));
    }

    @Override
    public void refresh() {
        List<NodeId> links = value();
        if (!links.equals(shown)) {
            shown = links;
            fill(links);
        }
        offered = choices.get().stream().filter(item -> !links.contains(item)).toList();
        List<String> items = new ArrayList<>();
        items.add(context.text(Labels.own("links.choose")));
        offered.forEach(item -> items.add(ItemLink.shortened(context.name(item))));
        if (!items.equals(List.of(add.getItems()))) {
            add.setItems(items.toArray(new String[0]));
            // A long name does not make the field wider than the page.
            GridData place = (GridData) add.getLayoutData();
            place.widthHint = SWT.DEFAULT;
            place.widthHint = Math.min(WIDEST, add.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        }
        add.select(0);
    }

    private void fill(List<NodeId> links) {
        for (Control child : list.getChildren()) {
            child.dispose();
        }
        for (NodeId link : links) {
            ItemLink.create(list, context, link).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            Button remove = new Button(list, SWT.PUSH | SWT.FLAT);
            remove.setText("×");
            remove.setToolTipText(context.text(Labels.own("links.remove", context.name(link))));
            Accessibles.name(remove, () -> context.text(Labels.own("links.remove", context.name(link))));
            remove.setEnabled(context.isEditable());
            remove.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
            remove.addListener(SWT.Selection, event -> {
                List<NodeId> left = new ArrayList<>(value());
                left.remove(link);
                write(left);
            });
        }
        ((GridData) list.getLayoutData()).exclude = links.isEmpty();
        list.setVisible(!links.isEmpty());
        context.layoutChanged();
    }

    @Override
    public Control control() {
        return frame;
    }
}
