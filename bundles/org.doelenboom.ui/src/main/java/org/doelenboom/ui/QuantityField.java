package org.doelenboom.ui;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.document.Codec;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Figures;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A figure as it is reported: a number, {@code <5} for a count that is held back, or nothing for not reported. */
public final class QuantityField implements Field {
    private static final Pattern HELD_BACK = Pattern.compile("<\\s*([0-9]{1,3})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}([.,][0-9]{1,6})?");

    private final ParsedField<Quantity> field;

    public QuantityField(Composite parent, SectionContext context, Key<Quantity> key, Message label) {
        Key<Optional<Quantity>> reported = Key.of(
                key.name(),
                new Codec<>() {
                    @Override
                    public Value write(Optional<Quantity> typed) {
                        return key.write(typed.orElse(Quantity.NOT_REPORTED));
                    }

                    @Override
                    public Optional<Optional<Quantity>> read(Value value) {
                        return key.read(value)
                                .map(quantity -> Optional.of(quantity).filter(Quantity::isReported));
                    }
                },
                Optional.empty());
        field = new ParsedField<>(
                parent,
                context,
                reported,
                label,
                quantity -> Figures.written(quantity, context.locale()),
                QuantityField::parse,
                Labels.own("quantity.wrong"));
    }

    /** What a person typed: a number with comma or point, {@code < 5}; empty where it is neither. */
    public static Optional<Quantity> parse(String typed) {
        String text = typed.strip().replace('\u00a0', ' ');
        Matcher heldBack = HELD_BACK.matcher(text);
        if (heldBack.matches()) {
            int limit = Integer.parseInt(heldBack.group(1));
            return limit < 2 ? Optional.empty() : Optional.of(new Quantity.FewerThan(limit));
        }
        return NUMBER.matcher(text).matches()
                ? Optional.of(new Quantity.Exact(new BigDecimal(text.replace(',', '.'))))
                : Optional.empty();
    }

    @Override
    public void refresh() {
        field.refresh();
    }

    @Override
    public Control control() {
        return field.control();
    }
}
