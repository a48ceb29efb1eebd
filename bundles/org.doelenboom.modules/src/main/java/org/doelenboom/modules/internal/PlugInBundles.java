package org.doelenboom.modules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.text.Refusal;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** The bundles of plug-ins. One that does not work stays, named, and is tried again whenever something changes. */
final class PlugInBundles {

    private final OwnBundles bundles;
    private final Requirements requirements;

    /** Why a plug-in does not run, by its location. */
    private final Map<String, Refusal> failures = new HashMap<>();

    PlugInBundles(OwnBundles bundles, Requirements requirements) {
        this.bundles = bundles;
        this.requirements = requirements;
    }

    /** Installs all of them first, as they may need each other, and starts those that do not run. */
    void install(List<PlugIn> wanted) {
        failures.clear();
        List<Bundle> all = new ArrayList<>();
        for (PlugIn plugIn : wanted) {
            Bundle bundle = bundles.at(plugIn.location());
            if (bundle != null) {
                all.add(bundle);
                continue;
            }
            try (InputStream content = Files.newInputStream(plugIn.file())) {
                all.add(bundles.add(plugIn.location(), content));
            } catch (IOException | BundleException e) {
                failures.put(plugIn.location(), refusal(e, plugIn));
            }
        }
        bundles.resolve(all);
        for (PlugIn plugIn : wanted) {
            Bundle bundle = bundles.at(plugIn.location());
            if (bundle != null && !OwnBundles.runs(bundle)) {
                start(plugIn, bundle);
            }
        }
    }

    private void start(PlugIn plugIn, Bundle bundle) {
        try {
            boolean unresolved = bundle.getState() == Bundle.INSTALLED;
            Optional<String> lacking = unresolved ? requirements.lacking(List.of(bundle)) : Optional.empty();
            if (lacking.isPresent()) {
                failures.put(
                        plugIn.location(),
                        Refusals.of(Refusal.Kind.MALFORMED, "bundle.needs", plugIn.id(), lacking.get()));
                return;
            }
            bundles.start(bundle);
        } catch (BundleException e) {
            failures.put(plugIn.location(), refusal(e, plugIn));
        }
    }

    private static Refusal refusal(Exception e, PlugIn plugIn) {
        return Refusals.of(e, Refusal.Kind.MALFORMED, "bundle.notStarted", plugIn.id(), Refusals.firstLine(e));
    }

    Optional<Refusal> failure(PlugIn plugIn) {
        return Optional.ofNullable(failures.get(plugIn.location()));
    }
}
