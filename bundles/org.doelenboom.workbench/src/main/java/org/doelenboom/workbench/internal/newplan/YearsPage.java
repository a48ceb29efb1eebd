package org.doelenboom.workbench.internal.newplan;

import java.util.List;
import java.util.stream.Collectors;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** The years of the plan, and whether it is looked at again each year. */
final class YearsPage extends StepPage {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    YearsPage(Desk desk, NewPlan plan) {
        super(desk, plan, "newPlan.years");
    }

    @Override
    int columns() {
        return 2;
    }

    @Override
    void fill(Composite page) {
        List<Integer> years = plan().years();
        label(page, desk().text("newPlan.years.first"));
        label(page, desk().text("newPlan.years.last"));
        Spinner first = spinner(page, "newPlan.years.first", years.get(0));
        Spinner last = spinner(page, "newPlan.years.last", years.get(years.size() - 1));
        Label shown = heading(page, words());
        Runnable changed = () -> {
            plan().period(first.getSelection(), last.getSelection());
            shown.setText(words());
            setErrorMessage(plan().years().isEmpty() ? desk().text("newPlan.years.order") : null);
        };
        first.addListener(SWT.Modify, event -> changed.run());
        last.addListener(SWT.Modify, event -> changed.run());
        Button yearly = new Button(page, SWT.CHECK);
        yearly.setText(desk().text("newPlan.years.yearly"));
        yearly.setSelection(plan().isYearly());
        yearly.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, columns(), 1));
        yearly.addListener(SWT.Selection, event -> plan().yearly(yearly.getSelection()));
    }

    private String words() {
        List<Integer> years = plan().years();
        return desk().text(
                        "newPlan.years.shown",
                        years.size(),
                        years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private Spinner spinner(Composite page, String name, int year) {
        Spinner spinner = new Spinner(page, SWT.BORDER);
        spinner.setValues(year, EARLIEST, LATEST, 0, 1, 5);
        Accessibles.name(spinner, () -> desk().text(name));
        return spinner;
    }
}
