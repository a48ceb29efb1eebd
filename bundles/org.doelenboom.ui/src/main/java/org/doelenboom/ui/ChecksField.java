package org.doelenboom.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.text.Message;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Some of a few, each with a box to tick: weekdays, figures. They are stored in the order in which they are offered; what is
 * stored and not offered is kept.
 *
 * @param <T> what is ticked
 */
public final class ChecksField<T> implements Field {
    private final SectionContext context;
    private final Key<List<T>> key;
    private final Message label;
    private final Composite frame;
    private final Map<T, Button> boxes = new LinkedHashMap<>();

    /**
     * @param choices what is offered, in this order
     * @param shown how one is called in the user's language
     */
    public ChecksField(
            Composite parent,
            SectionContext context,
            Key<List<T>> key,
            Message label,
            List<T> choices,
            Function<T, String> shown) {
        this.context = context;
        this.key = key;
        this.label = label;
        frame = Labels.frame(parent, context, 1);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Labels.label(frame, context, context.text(label));
        Composite row = new Composite(frame, SWT.NONE);
        row.setBackground(context.resources().palette().page());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 2 * Resources.STEP;
        row.setLayout(layout);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = 40 * Resources.STEP;
        row.setLayoutData(place);
        for (T choice : choices) {
            String words = shown.apply(choice);
            Button box = new Button(row, SWT.CHECK);
            box.setText(Labels.escaped(words));
            box.setEnabled(context.isEditable());
            Accessibles.name(box, () -> context.text(label) + ": " + words);
            box.addListener(SWT.Selection, event -> ticked());
            boxes.put(choice, box);
        }
        refresh();
    }

    private List<T> value() {
        return context.current().map(node -> node.get(key)).orElse(List.of());
    }

    private void ticked() {
        List<T> ticked = new ArrayList<>();
        boxes.forEach((choice, box) -> {
            if (box.getSelection()) {
                ticked.add(choice);
            }
        });
        value().stream().filter(one -> !boxes.containsKey(one)).forEach(ticked::add);
        context.edit(Labels.edit(context, label), edit -> edit.set(context.node(), key, List.copyOf(ticked)));
    }

    @Override
    public void refresh() {
        List<T> ticked = value();
        boxes.forEach((choice, box) -> box.setSelection(ticked.contains(choice)));
    }

    @Override
    public Control control() {
        return frame;
    }
}
