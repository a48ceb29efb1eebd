package org.doelenboom.eviction.ui.internal.view;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import java.util.List;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.ui.LayoutContribution;
import org.osgi.service.component.annotations.Component;

/** The department's own arrangement: its views side by side, the funnel in front. */
@Component(property = EvictionKinds.PROPERTY)
public final class EvictionLayout implements LayoutContribution {
    @Override
    public String id() {
        return "eviction.layout";
    }

    @Override
    public Message name() {
        return message("layout.name");
    }

    @Override
    public List<String> views() {
        return List.of("eviction.funnel", "eviction.deadlines", "eviction.risks");
    }
}
