package org.doelenboom.employment;

import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.text.Message;
import org.osgi.service.component.annotations.Component;

/** The module of those who help young people to work. */
@Component(property = EmploymentKinds.PROPERTY)
public final class EmploymentModule implements ModuleDescriptor {
    /** Whose messages this module's are. */
    public static final String BUNDLE = "org.doelenboom.employment";

    @Override
    public String id() {
        return EmploymentKinds.MODULE;
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
