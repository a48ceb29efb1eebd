package org.doelenboom.ui;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.text.Message;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A time of the day, shown as 09:30 and typed as 9:30, 9.30, 9u30, 9h30 or 9. */
public final class TimeField implements Field {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("H:mm");

    private final ParsedField<LocalTime> field;

    public TimeField(Composite parent, SectionContext context, Key<Optional<LocalTime>> key, Message label) {
        field = new ParsedField<>(
                parent, context, key, label, SHOWN::format, TimeField::parse, Labels.own("time.wrong"));
    }

    /** What a person writes for a time; empty where it is none. */
    public static Optional<LocalTime> parse(String typed) {
        String plain = typed.strip().replaceFirst("\\s*[uUhH.:]\\s*", ":");
        plain = plain.endsWith(":") ? plain + "00" : plain;
        try {
            return Optional.of(LocalTime.parse(plain.contains(":") ? plain : plain + ":00", READ));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
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
