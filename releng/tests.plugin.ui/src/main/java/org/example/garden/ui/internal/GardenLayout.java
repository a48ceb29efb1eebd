package org.example.garden.ui.internal;

import java.util.List;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.LayoutContribution;
import org.example.garden.Garden;
import org.example.garden.ui.ScreenMessages;
import org.osgi.service.component.annotations.Component;

/** The window as it serves those who work on gardens. */
@Component(property = Garden.PROPERTY)
public final class GardenLayout implements LayoutContribution {
    @Override
    public String id() {
        return "garden.layout";
    }

    @Override
    public Message name() {
        return ScreenMessages.message("layout.gardens");
    }

    @Override
    public List<String> views() {
        return List.of(GardenView.ID);
    }
}
