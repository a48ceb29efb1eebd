package org.doelenboom.modules.internal;

import java.nio.file.Path;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.osgi.framework.Version;

/**
 * A file in the folder of plug-ins.
 *
 * @param location where the framework knows it by; another one as soon as the file is replaced
 * @param id its symbolic name; the name of the file where it is no bundle
 * @param screen whether it needs a screen, and so is left out of a run without one
 * @param problem why it is not used; null where it can be
 */
record PlugIn(Path file, String location, String id, Version version, boolean screen, @Nullable Refusal problem) {

    /** What the locations of all plug-ins begin with. */
    static final String LOCATION = "doelenboom-plug-in:";

    PlugIn with(Refusal reason) {
        return new PlugIn(file, location, id, version, screen, reason);
    }

    boolean isUsable() {
        return problem == null;
    }

    String name() {
        return String.valueOf(file.getFileName());
    }
}
