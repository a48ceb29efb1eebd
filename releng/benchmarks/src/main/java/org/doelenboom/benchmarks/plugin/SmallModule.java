package org.doelenboom.benchmarks.plugin;

import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.text.Message;

/** What a small plug-in says of itself. */
public final class SmallModule implements ModuleDescriptor {
    @Override
    public String id() {
        return Small.id();
    }

    @Override
    public Message name() {
        return Small.message("name");
    }

    @Override
    public Message description() {
        return Small.message("description");
    }
}
