package org.doelenboom.community.ui.internal;

import java.util.List;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.ui.ScreenMessages;
import org.doelenboom.ui.LayoutContribution;
import org.osgi.service.component.annotations.Component;

/** The screen for a meeting of a working group. */
@Component(property = CommunityKinds.PROPERTY)
public final class CommunityLayout implements LayoutContribution {
    @Override
    public String id() {
        return "community.layout";
    }

    @Override
    public Message name() {
        return ScreenMessages.message("layout.meeting");
    }

    @Override
    public List<String> views() {
        return List.of("community.meeting");
    }
}
