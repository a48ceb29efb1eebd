package org.doelenboom.modules.internal;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** What a bundle needs that nobody in the framework offers. */
final class Requirements {

    private static final Pattern NAME = Pattern.compile("\\((?:osgi\\.[a-z.]+)=([^)]+)\\)");
    private static final Pattern VERSION = Pattern.compile("\\(version(?:>=|=)([^)]+)\\)");

    private final FrameworkWiring framework;

    Requirements(BundleContext context) {
        framework = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }

    /** The first thing that is lacking: a package, a bundle or a Java, with its least version; empty where nothing is. */
    Optional<String> lacking(Collection<Bundle> bundles) {
        for (Bundle bundle : bundles) {
            BundleRevision revision = bundle.adapt(BundleRevision.class);
            if (revision == null) {
                continue;
            }
            for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
                if (isNeeded(requirement)
                        && framework.findProviders(requirement).isEmpty()) {
                    return Optional.of(describe(requirement));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNeeded(BundleRequirement requirement) {
        String resolution = requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE);
        String effective = requirement.getDirectives().getOrDefault(Constants.EFFECTIVE_DIRECTIVE, "resolve");
        return !Constants.RESOLUTION_OPTIONAL.equals(resolution) && effective.equals("resolve");
    }

    private static String describe(BundleRequirement requirement) {
        String filter =
                requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, requirement.getNamespace());
        Matcher name = NAME.matcher(filter);
        if (!name.find()) {
            return filter;
        }
        Matcher version = VERSION.matcher(filter);
        return version.find() ? name.group(1) + " " + version.group(1) : name.group(1);
    }
}
