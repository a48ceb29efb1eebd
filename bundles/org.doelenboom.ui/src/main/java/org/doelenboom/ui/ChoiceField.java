package org.doelenboom.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * One of a few, or none: a word of an enum, or a link to one item.
 *
 * @param <T> what is chosen among
 */
public final class ChoiceField<T> implements Field {
    /** A longer name is shortened, and then shows in full when pointed at. */
    private static final int WIDEST = 72 * Resources.STEP;

    private final SectionContext context;
    private final Key<Optional<T>> key;
    private final Supplier<List<T>> choices;
    private final Function<T, String> shown;
    private final Composite frame;
    private final Combo combo;
    private List<T> offered = List.of();

    /**
     * @param choices what can be chosen now, asked at each refresh
     * @param shown how one is called in the user's language
     */
    public ChoiceField(
            Composite parent,
            SectionContext context,
            Key<Optional<T>> key,
            Message label,
            Supplier<List<T>> choices,
            Function<T, String> shown) {
        this.context = context;
        this.key = key;
        this.choices = choices;
        this.shown = shown;
        frame = Labels.frame(parent, context, 1);
        Labels.label(frame, context, context.text(label));
        combo = new Combo(frame, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridData place = new GridData(SWT.LEFT, SWT.CENTER, true, false);
        combo.setLayoutData(place);
        combo.setEnabled(context.isEditable());
        Accessibles.name(combo, () -> context.text(label));
        combo.addListener(SWT.Selection, event -> chosen(label));
        Wheel.scrollsPage(combo);
        refresh();
    }

    /** A choice among the words of an enum. */
    public static <E extends Enum<E>> ChoiceField<E> ofWords(
            Composite parent,
            SectionContext context,
            Key<Optional<E>> key,
            Message label,
            Class<E> words,
            Function<E, Message> names) {
        return new ChoiceField<>(
                parent,
                context,
                key,
                label,
                () -> List.of(words.getEnumConstants()),
                word -> context.text(names.apply(word)));
    }

    /** A choice among items of the plan. */
    public static ChoiceField<NodeId> ofItems(
            Composite parent,
            SectionContext context,
            Key<Optional<NodeId>> key,
            Message label,
            Supplier<List<NodeId>> items) {
        return new ChoiceField<>(parent, context, key, label, items, context::name);
    }

    private void chosen(Message label) {
        int index = combo.getSelectionIndex() - 1;
        Optional<T> value = index < 0 ? Optional.empty() : Optional.of(offered.get(index));
        context.edit(Labels.edit(context, label), edit -> edit.set(context.node(), key, value));
    }

    @Override
    public void refresh() {
        Optional<T> value = context.current().flatMap(node -> node.get(key));
        offered = choices.get();
        List<String> names = new ArrayList<>(List.of(context.text(Labels.own("choice.none"))));
        offered.forEach(one -> names.add(shown.apply(one)));
        String[] items = fitting(names);
        if (!Arrays.equals(items, combo.getItems())) {
            combo.setItems(items);
            frame.layout();
            context.layoutChanged();
        }
        int chosen = value.map(one -> offered.indexOf(one) + 1).orElse(0);
        combo.select(chosen);
        combo.setToolTipText(items[chosen].equals(names.get(chosen)) ? null : names.get(chosen));
    }

    private String[] fitting(List<String> names) {
        GC gc = new GC(combo);
        try {
            return names.stream().map(name -> Fitting.text(gc, name, WIDEST)).toArray(String[]::new);
        } finally {
            gc.dispose();
        }
    }

    @Override
    public Control control() {
        return frame;
    }
}
