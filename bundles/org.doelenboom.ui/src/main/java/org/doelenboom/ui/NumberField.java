package org.doelenboom.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.text.Message;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** An exact number, written as the user's language does: with a comma in Dutch and French. */
public final class NumberField implements Field {
    private final ParsedField<BigDecimal> field;

    public NumberField(Composite parent, SectionContext context, Key<Optional<BigDecimal>> key, Message label) {
        boolean comma = !context.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        field = new ParsedField<>(
                parent,
                context,
                key,
                label,
                number -> comma ? number.toPlainString().replace('.', ',') : number.toPlainString(),
                typed -> number(comma ? typed.replace(',', '.') : typed),
                Labels.own("number.wrong"));
    }

    private static Optional<BigDecimal> number(String typed) {
        String digits = typed.replaceAll("[\\s\u00A0\u202F]", "");
        return digits.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")
                ? Optional.of(new BigDecimal(digits))
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
