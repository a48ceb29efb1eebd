package org.doelenboom.eviction.ui.internal.view;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import java.time.LocalDate;
import java.util.Optional;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.procedure.Deadlines;
import org.doelenboom.eviction.procedure.Step;
import org.doelenboom.eviction.ui.internal.section.Parts;
import org.doelenboom.plan.Days;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One step: the day that is known, the days that follow from the others, and below them why. */
final class DeadlineRow {
    static final int COLUMNS = 4;

    private final PlanContext context;
    private final String name;
    private final Text known;
    private final Label earliest;
    private final Label latest;
    private final Label why;
    private Optional<LocalDate> told = Optional.empty();
    private boolean toldUnread;

    DeadlineRow(Composite grid, PlanContext context, Step step, Runnable changed) {
        this.context = context;
        this.name = context.text(Words.of(step));
        Label named = Parts.heading(grid, context, name);
        ((GridData) named.getLayoutData()).widthHint = SWT.DEFAULT;
        known = new Text(grid, SWT.SINGLE | SWT.BORDER);
        known.setMessage(context.text(message("deadlines.form")));
        GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        place.widthHint = 14 * Resources.STEP;
        known.setLayoutData(place);
        // While a date is being typed it is no mistake yet, and nothing is worked out from half of one.
        known.addListener(SWT.Modify, event -> {
            if (!day().equals(told)) {
                tell(changed);
            }
        });
        known.addFocusListener(FocusListener.focusLostAdapter(event -> {
            if (isUnread() != toldUnread) {
                tell(changed);
            }
        }));
        earliest = day(grid);
        latest = day(grid);
        why = Parts.dimmed(grid, context, "");
        GridData wide = (GridData) why.getLayoutData();
        wide.horizontalSpan = COLUMNS;
        wide.horizontalIndent = 2 * Resources.STEP;
        wide.exclude = true;
        // Last, since it is asked at once and says all of the row.
        Accessibles.name(known, this::spoken);
    }

    private void tell(Runnable changed) {
        told = day();
        toldUnread = isUnread() && !known.isFocusControl();
        changed.run();
    }

    /** The words above the columns. */
    static void head(Composite grid, PlanContext context) {
        for (String column : new String[] {"step", "known", "earliest", "latest"}) {
            Label label = Parts.label(grid, context, context.text(message("deadlines." + column)));
            label.setFont(context.resources().small());
            label.setForeground(context.resources().palette().dimmed());
        }
    }

    private Label day(Composite grid) {
        Label label = Parts.label(grid, context, "");
        ((GridData) label.getLayoutData()).widthHint = 10 * Resources.STEP;
        return label;
    }

    Optional<LocalDate> day() {
        return TypedDate.read(known.getText());
    }

    private boolean isUnread() {
        return day().isEmpty() && !known.getText().isBlank();
    }

    /** Whether what was left standing there is no day. */
    boolean isWrong() {
        return toldUnread;
    }

    void clear() {
        toldUnread = false;
        told = Optional.empty();
        known.setText("");
    }

    void setFocus() {
        known.setFocus();
    }

    void show(Deadlines.Deadline deadline, String reason) {
        earliest.setText(deadline.earliest().map(Days::written).orElse(""));
        latest.setText(deadline.latest().map(Days::written).orElse(""));
        Color colour = deadline.isTooEarly()
                ? context.resources().palette().error()
                : context.resources().palette().text();
        earliest.setForeground(colour);
        why.setForeground(
                deadline.isTooEarly() ? colour : context.resources().palette().dimmed());
        why.setText(reason.replace("&", "&&"));
        ((GridData) why.getLayoutData()).exclude = reason.isEmpty();
        why.setVisible(!reason.isEmpty());
    }

    /** The whole row for those who do not see it: a screen reader stops only at the field. */
    private String spoken() {
        StringBuilder said = new StringBuilder(name);
        if (!earliest.getText().isEmpty()) {
            said.append(", ")
                    .append(context.text(message("deadlines.earliest")))
                    .append(' ')
                    .append(earliest.getText());
        }
        if (!latest.getText().isEmpty()) {
            said.append(", ")
                    .append(context.text(message("deadlines.latest")))
                    .append(' ')
                    .append(latest.getText());
        }
        return why.getText().isEmpty()
                ? said.toString()
                : said.append(". ").append(why.getText()).toString();
    }
}
