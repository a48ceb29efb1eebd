package org.example.garden.ui.internal;

import java.util.Map;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.PreferencePageContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.example.garden.Garden;
import org.example.garden.ui.ScreenMessages;
import org.osgi.service.component.annotations.Component;

/** Whether areas are copied along with the names of gardens. */
@Component(property = Garden.PROPERTY)
public final class GardenPreferences implements PreferencePageContribution {
    private static final String AREAS = "garden.copyAreas";

    @Override
    public String id() {
        return "garden.preferences";
    }

    @Override
    public Message title() {
        return Garden.message("module.name");
    }

    @Override
    public void create(Composite parent, Map<String, String> values, PageContext context) {
        Button areas = new Button(parent, SWT.CHECK);
        areas.setText(context.text(ScreenMessages.message("preference.areas")));
        areas.setSelection(Boolean.parseBoolean(values.getOrDefault(AREAS, "true")));
        areas.addListener(SWT.Selection, event -> values.put(AREAS, String.valueOf(areas.getSelection())));
    }
}
