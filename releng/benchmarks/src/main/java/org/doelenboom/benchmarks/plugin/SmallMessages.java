package org.doelenboom.benchmarks.plugin;

import org.doelenboom.api.text.PropertyMessages;

/** Its words. */
public final class SmallMessages extends PropertyMessages {
    public SmallMessages() {
        super(Small.class);
    }

    @Override
    public String bundle() {
        return Small.message("name").bundle();
    }
}
