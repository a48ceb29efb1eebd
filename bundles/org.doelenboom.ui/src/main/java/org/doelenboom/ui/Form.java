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

/**
 * Puts the fields of a section together: below each other, or side by side after {@link #row}. Each method adds a field for the
 * section's item and answers the form. On the screen's thread.
 */
public final class Form {
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
        Columns.fit(
                row,
                context::layoutChanged,
                IntStream.iterate(columns, number -> number > 0, number -> number - 1)
                        .toArray());
        place = row;
        return this;
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
