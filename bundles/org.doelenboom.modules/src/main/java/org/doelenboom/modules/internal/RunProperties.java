package org.doelenboom.modules.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.doelenboom.api.text.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/** What the launcher says, as framework properties, of where things lie and what this run is. */
record RunProperties(BundleContext context) {

    Path home() {
        return Path.of(property("doelenboom.home", ".")).toAbsolutePath();
    }

    Path shippedFeatures() {
        return Path.of(property("doelenboom.features.folder", "features"));
    }

    /** The features that this run was started with; null where the person's choice holds. */
    @Nullable
    Set<String> features() {
        String named = context.getProperty("doelenboom.features");
        return named == null
                ? null
                : Arrays.stream(named.split(","))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean withScreen() {
        return Boolean.parseBoolean(property("doelenboom.screen", "false"));
    }

    /** The last level: who waits for the framework to have started finds every feature there. */
    int startLevel() {
        return Integer.parseInt(property(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, "1"));
    }

    private String property(String name, String otherwise) {
        String value = context.getProperty(name);
        return value == null ? otherwise : value;
    }
}
