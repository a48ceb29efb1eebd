package org.doelenboom.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.text.Message;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * Some of many: each can be taken away, and others are added from a list.
 *
 * @param <T> what is chosen among
 */
public final class WordsField<T> implements Field {
    private final SectionContext context;
    private final Key<List<T>> key;
    private final Message label;
    private final List<T> choices;
    private final Function<T, String> shown;
    private final Composite frame;
    private final Composite list;
    private final Combo add;
    private List<T> listed = List.of();
    private List<T> offered = List.of();

    /**
     * @param choices what can be added
     * @param shown how one is called in the user's language, also one that is not among the choices
     */
    public WordsField(
            Composite parent,
            SectionContext context,
            Key<List<T>> key,
            Message label,
            List<T> choices,
            Function<T, String> shown) {
        this.context = context;
        this.key = key;
        this.label = label;
        this.choices = List.copyOf(choices);
        this.shown = shown;
        frame = Labels.frame(parent, context, 1);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Labels.label(frame, context, context.text(label));
        list = Flow.row(frame, context);
        add = new Combo(frame, SWT.DROP_DOWN | SWT.READ_ONLY);
        add.setEnabled(context.isEditable());
        add.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, true, false));
        Accessibles.name(add, () -> context.text(Labels.own("links.add", context.text(label))));
        add.addListener(SWT.Selection, event -> added());
        Wheel.scrollsPage(add);
        fill(List.of());
        refresh();
    }

    private List<T> value() {
        return context.current().map(node -> node.get(key)).orElse(List.of());
    }

    private void added() {
        int index = add.getSelectionIndex() - 1;
        if (index >= 0) {
            List<T> more = new ArrayList<>(value());
            more.add(offered.get(index));
            write(more);
        }
    }

    private void write(List<T> words) {
        context.edit(Labels.edit(context, label), edit -> edit.set(context.node(), key, List.copyOf(words)));
    }

    @Override
    public void refresh() {
        List<T> value = value();
        if (!value.equals(listed)) {
            fill(value);
        }
        offered = choices.stream().filter(one -> !value.contains(one)).toList();
        List<String> items = new ArrayList<>();
        items.add(context.text(Labels.own("links.choose")));
        offered.forEach(one -> items.add(shown.apply(one)));
        if (!items.equals(List.of(add.getItems()))) {
            add.setItems(items.toArray(new String[0]));
        }
        add.select(0);
    }

    private void fill(List<T> words) {
        listed = words;
        for (Control child : list.getChildren()) {
            child.dispose();
        }
        for (T word : words) {
            String said = shown.apply(word);
            Label name = new Label(list, SWT.NONE);
            name.setText(Labels.escaped(said));
            name.setBackground(context.resources().palette().page());
            Button remove = new Button(list, SWT.PUSH | SWT.FLAT);
            remove.setText("×");
            remove.setToolTipText(context.text(Labels.own("links.remove", said)));
            Accessibles.name(remove, () -> context.text(Labels.own("links.remove", said)));
            remove.setEnabled(context.isEditable());
            remove.addListener(SWT.Selection, event -> {
                List<T> left = new ArrayList<>(value());
                left.remove(word);
                write(left);
            });
        }
        ((GridData) list.getLayoutData()).exclude = words.isEmpty();
        list.setVisible(!words.isEmpty());
        context.layoutChanged();
    }

    @Override
    public Control control() {
        return frame;
    }
}
