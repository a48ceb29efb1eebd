package org.doelenboom.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Puts the fields of a section together: below each other, or side by side after {@link #row}. Each method adds a field for the
 * section's item and answers the form. On the screen's thread.
 */
public final class Form {
    /** What a field that takes the room that is left needs of it. */
    private static final int NARROW = 20 * Resources.STEP;

    private final Composite page;
    private final SectionContext context;
    private final List<Field> fields = new ArrayList<>();
    private Composite place;

    public Form(Composite parent, SectionContext context) {
        this.page = parent;
        this.context = context;
        this.place = parent;
    }

    /** The fields that follow stand side by side as far as there is room, until the next row or {@link #wide()}. */
    public Form row(int columns) {
        Composite row = new Composite(page, SWT.NONE);
        row.setBackground(context.resources().palette().page());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 3 * Resources.STEP;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        row.addListener(SWT.Resize, event -> {
            if (fit(row, layout, columns)) {
                context.layoutChanged();
            }
        });
        place = row;
        return this;
    }

    /** As many columns as there is room for, and one at least. @return whether it is another number than before */
    private static boolean fit(Composite row, GridLayout layout, int most) {
        int before = layout.numColumns;
        int room = row.getClientArea().width;
        int columns = most;
        while (columns > 1 && needed(row, layout, columns) > room) {
            columns--;
        }
        layout.numColumns = columns;
        for (Control child : row.getChildren()) {
            // Alone on its line a field is as wide as there is room, so that its label can take more lines.
            if (child.getLayoutData() instanceof GridData data && data.horizontalAlignment == SWT.LEFT) {
                data.grabExcessHorizontalSpace = layout.numColumns == 1;
            }
        }
        return layout.numColumns != before;
    }

    private static int needed(Composite row, GridLayout layout, int columns) {
        int[] widths = new int[columns];
        Control[] children = row.getChildren();
        for (int i = 0; i < children.length; i++) {
            int wide = children[i].computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            boolean shrinks =
                    children[i].getLayoutData() instanceof GridData data && data.horizontalAlignment == SWT.FILL;
            widths[i % columns] = Math.max(widths[i % columns], shrinks ? Math.min(wide, NARROW) : wide);
        }
        return IntStream.of(widths).sum() + (columns - 1) * layout.horizontalSpacing;
    }

    /** The fields that follow stand below each other. */
    public Form wide() {
        place = page;
        return this;
    }

    public Form texts(Key<BilingualText> key, Message label, boolean lines) {
        return add(key, (parent, in) -> new BilingualField(parent, in, key, label, lines));
    }

    public Form text(Key<String> key, Message label) {
        return add(key, (parent, in) -> new TextField(parent, in, key, label, false));
    }

    public Form number(Key<Optional<BigDecimal>> key, Message label) {
        return add(key, (parent, in) -> new NumberField(parent, in, key, label));
    }

    public Form quantity(Key<Quantity> key, Message label) {
        return add(key, (parent, in) -> new QuantityField(parent, in, key, label));
    }

    public Form date(Key<Optional<LocalDate>> key, Message label) {
        return add(key, (parent, in) -> new DateField(parent, in, key, label));
    }

    public Form time(Key<Optional<LocalTime>> key, Message label) {
        return add(key, (parent, in) -> new TimeField(parent, in, key, label));
    }

    public Form flag(Key<Boolean> key, Message label) {
        return add(key, (parent, in) -> new FlagField(parent, in, key, label));
    }

    public <E extends Enum<E>> Form word(
            Key<Optional<E>> key, Message label, Class<E> words, Function<E, Message> names) {
        return add(key, (parent, in) -> ChoiceField.ofWords(parent, in, key, label, words, names));
    }

    /** @param items what can be chosen, asked at each refresh */
    public Form item(Key<Optional<NodeId>> key, Message label, Supplier<List<NodeId>> items) {
        return add(key, (parent, in) -> ChoiceField.ofItems(parent, in, key, label, items));
    }

    /** @param items what can be linked to, asked at each refresh */
    public Form links(Key<List<NodeId>> key, Message label, Supplier<List<NodeId>> items) {
        return add(key, (parent, in) -> new LinksField(parent, in, key, label, items));
    }

    private Form add(Key<?> key, BiFunction<Composite, SectionContext, Field> maker) {
        add(maker);
        HelpTopics.mark(fields.get(fields.size() - 1).control(), key.name());
        return this;
    }

    /** Adds a field of one's own. */
    public Form add(BiFunction<Composite, SectionContext, Field> maker) {
        Field field = maker.apply(place, context);
        if (field.control().getLayoutData() == null) {
            // Beside a taller field a short one stands at the top, where its label is.
            field.control().setLayoutData(new GridData(SWT.LEFT, SWT.TOP, place == page, false));
        }
        fields.add(field);
        return this;
    }

    /** @param essence what is in the section, in a few words, asked when it is folded; empty where there is nothing to say */
    public SectionBody body(Supplier<String> essence) {
        List<Field> made = List.copyOf(fields);
        return new SectionBody() {
            @Override
            public void refresh() {
                made.forEach(Field::refresh);
            }

            @Override
            public String essence() {
                return essence.get();
            }

            @Override
            public boolean isShown() {
                return made.isEmpty()
                        || made.stream().anyMatch(field -> field.control().getVisible());
            }
        };
    }
}
