package org.doelenboom.community;

import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.text.Message;
import org.osgi.service.component.annotations.Component;

/** The module of those who work by the community approach. */
@Component(property = CommunityKinds.PROPERTY)
public final class CommunityModule implements ModuleDescriptor {
    /** Whose messages this module's are. */
    public static final String BUNDLE = "org.doelenboom.community";

    @Override
    public String id() {
        return CommunityKinds.MODULE;
    }

    @Override
    public Message name() {
        return Message.of(BUNDLE, "module.name");
    }

    @Override
    public Message description() {
        return Message.of(BUNDLE, "module.description");
    }
}
