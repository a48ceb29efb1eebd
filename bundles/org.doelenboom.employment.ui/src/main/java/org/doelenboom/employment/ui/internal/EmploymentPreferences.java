package org.doelenboom.employment.ui.internal;

import static org.doelenboom.employment.ui.ScreenMessages.message;

import java.util.Map;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.EmploymentModule;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.PreferencePageContribution;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.osgi.service.component.annotations.Component;

/** Below which conversion from identified to first work a year stands out on the board. */
@Component(property = EmploymentKinds.PROPERTY)
public final class EmploymentPreferences implements PreferencePageContribution {
    private static final String CONVERSION = EmploymentKinds.MODULE + ".lowConversion";

    /** In per cent; 0 where nothing stands out. */
    public static int conversion(PlanContext context) {
        return context.preference(CONVERSION)
                .map(EmploymentPreferences::percent)
                .orElse(0);
    }

    static int percent(String chosen) {
        return chosen.matches("[0-9]{1,3}") ? Math.min(100, Integer.parseInt(chosen)) : 0;
    }

    @Override
    public String id() {
        return "employment.preferences";
    }

    @Override
    public Message title() {
        return new EmploymentModule().name();
    }

    @Override
    public void create(Composite parent, Map<String, String> values, PageContext context) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(context.text(message("preference.conversion")));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 50 * Resources.STEP;
        label.setLayoutData(wide);
        Spinner conversion = new Spinner(parent, SWT.BORDER);
        conversion.setValues(percent(values.getOrDefault(CONVERSION, "")), 0, 100, 0, 1, 10);
        conversion.addListener(
                SWT.Selection, event -> values.put(CONVERSION, Integer.toString(conversion.getSelection())));
        Accessibles.name(conversion, label::getText);
    }
}
