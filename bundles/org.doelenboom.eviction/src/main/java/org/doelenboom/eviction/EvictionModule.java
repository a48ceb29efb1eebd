package org.doelenboom.eviction;

import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.text.Message;
import org.osgi.service.component.annotations.Component;

/** The module of those who prevent evictions. */
@Component(property = EvictionKinds.PROPERTY)
public final class EvictionModule implements ModuleDescriptor {
    /** Whose messages this module's are. */
    public static final String BUNDLE = "org.doelenboom.eviction";

    @Override
    public String id() {
        return EvictionKinds.MODULE;
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
