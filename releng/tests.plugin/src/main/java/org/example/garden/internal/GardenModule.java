package org.example.garden.internal;

import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.text.Message;
import org.example.garden.Garden;
import org.osgi.service.component.annotations.Component;

/** What the plug-in says of itself. */
@Component(property = Garden.PROPERTY)
public final class GardenModule implements ModuleDescriptor {
    @Override
    public String id() {
        return Garden.MODULE;
    }

    @Override
    public Message name() {
        return Garden.message("module.name");
    }

    @Override
    public Message description() {
        return Garden.message("module.description");
    }
}
