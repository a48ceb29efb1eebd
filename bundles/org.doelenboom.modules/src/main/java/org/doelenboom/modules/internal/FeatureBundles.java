package org.doelenboom.modules.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.text.Refusal;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** The bundles of features: all of a feature, or none. */
final class FeatureBundles {

    private final OwnBundles bundles;
    private final Requirements requirements;
    private final boolean withScreen;

    FeatureBundles(OwnBundles bundles, Requirements requirements, boolean withScreen) {
        this.bundles = bundles;
        this.requirements = requirements;
        this.withScreen = withScreen;
    }

    /** Those of this run. */
    List<Feature.Part> parts(Feature feature) {
        return feature.parts(withScreen);
    }

    /** Installs what the feature lacks, and starts what does not run. On failure, what this call installed is gone again. */
    void install(Feature feature) throws Refusal {
        List<Bundle> all = new ArrayList<>();
        List<Bundle> added = new ArrayList<>();
        try {
            for (Feature.Part part : parts(feature)) {
                Bundle bundle = bundles.at(part.location());
                if (bundle == null) {
                    refusePartOfProgram(part);
                    bundle = bundles.add(part.location(), new ByteArrayInputStream(content(feature, part)));
                    added.add(bundle);
                    refuseOtherName(feature, part, bundle);
                }
                all.add(bundle);
            }
            start(feature, all);
        } catch (BundleException e) {
            bundles.uninstall(added);
            throw Refusals.of(e, Refusal.Kind.MALFORMED, "bundle.notStarted", feature.id(), Refusals.firstLine(e));
        } catch (Refusal e) {
            bundles.uninstall(added);
            throw e;
        }
    }

    private void refusePartOfProgram(Feature.Part part) throws Refusal {
        if (bundles.isPartOfProgram(part.symbolicName())) {
            throw Refusals.of(Refusal.Kind.NOT_ALLOWED, "bundle.partOfProgram", part.symbolicName());
        }
    }

    /** What a feature file says of its bundles is what conflicts are judged by. */
    private static void refuseOtherName(Feature feature, Feature.Part part, Bundle bundle) throws Refusal {
        boolean same = part.symbolicName().equals(bundle.getSymbolicName())
                && part.version().equals(bundle.getVersion().toString());
        if (!same) {
            throw Refusals.of(Refusal.Kind.MALFORMED, "bundle.changed", feature.jar(part));
        }
    }

    private void start(Feature feature, List<Bundle> all) throws BundleException, Refusal {
        if (!bundles.resolve(all)) {
            String lacking = requirements.lacking(all).orElse(null);
            if (lacking != null) {
                throw Refusals.of(Refusal.Kind.MALFORMED, "bundle.needs", feature.id(), lacking);
            }
        }
        for (Bundle bundle : all) {
            if (!OwnBundles.runs(bundle)) {
                bundles.start(bundle);
            }
        }
    }

    /** Whether the framework holds all of the feature's bundles of this run, and each runs. */
    boolean runs(Feature feature) {
        return parts(feature).stream().allMatch(part -> {
            Bundle bundle = bundles.at(part.location());
            return bundle != null && OwnBundles.runs(bundle);
        });
    }

    /** Whether the jars of this run are where the feature file says. */
    boolean isComplete(Feature feature) {
        return parts(feature).stream().allMatch(part -> Files.isRegularFile(feature.jar(part)));
    }

    private static byte[] content(Feature feature, Feature.Part part) throws Refusal {
        Path jar = feature.jar(part);
        if (!Files.isRegularFile(jar)) {
            throw Refusals.of(Refusal.Kind.NOT_FOUND, "bundle.notFound", jar);
        }
        try {
            byte[] content = Files.readAllBytes(jar);
            if (!Sha256.of(content).equals(part.sha256())) {
                throw Refusals.of(Refusal.Kind.MALFORMED, "bundle.changed", jar);
            }
            return content;
        } catch (IOException e) {
            throw Refusals.of(e, Refusal.Kind.NOT_READABLE, "feature.notReadable", jar);
        }
    }
}
