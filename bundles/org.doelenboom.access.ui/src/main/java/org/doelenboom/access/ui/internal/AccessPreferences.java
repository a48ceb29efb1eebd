package org.doelenboom.access.ui.internal;

import static org.doelenboom.access.ui.ScreenMessages.message;

import java.util.Map;
import java.util.Optional;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.AccessModule;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.PreferencePageContribution;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Component;

/** How long what is known of a service holds before one asks again. */
@Component(property = AccessKinds.PROPERTY)
public final class AccessPreferences implements PreferencePageContribution {
    @Override
    public String id() {
        return "access.preferences";
    }

    @Override
    public Message title() {
        return AccessModule.message("module.name");
    }

    @Override
    public void create(Composite parent, Map<String, String> values, PageContext context) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.verticalSpacing = Resources.STEP;
        page.setLayout(layout);
        String words = context.text(message("preferences.checkMonths"));
        Label label = new Label(page, SWT.WRAP);
        label.setText(words);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Text months = new Text(page, SWT.SINGLE | SWT.BORDER);
        GridData place = new GridData(SWT.LEFT, SWT.TOP, false, false);
        place.widthHint = 8 * Resources.STEP;
        months.setLayoutData(place);
        months.setText(values.getOrDefault(Choices.CHECK_MONTHS, Integer.toString(Choices.USUAL_MONTHS)));
        Label wrong = new Label(page, SWT.WRAP);
        wrong.setForeground(context.resources().palette().error());
        wrong.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Accessibles.name(months, () -> words);
        months.addListener(SWT.Modify, event -> {
            boolean readable = Choices.months(Optional.of(months.getText())).isPresent();
            wrong.setText(readable ? "" : "▲ " + context.text(message("preferences.checkMonths.wrong")));
            page.layout();
            if (readable) {
                values.put(Choices.CHECK_MONTHS, months.getText().strip());
            }
        });
    }
}
