package org.doelenboom.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.text.Message;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A day, written 31/12/2023. */
public final class DateField implements Field {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private final ParsedField<LocalDate> field;

    public DateField(Composite parent, SectionContext context, Key<Optional<LocalDate>> key, Message label) {
        field = new ParsedField<>(
                parent, context, key, label, DateField::written, DateField::day, Labels.own("date.wrong"));
    }

    private static String written(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    private static Optional<LocalDate> day(String typed) {
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
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
