package org.doelenboom.modules.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;

/** The bundles of features in the framework. They lie at locations of their own, so that no other is ever touched. */
final class FeatureBundles {

    private static final long REFRESH_WAIT_SECONDS = 20;

    private final BundleContext context;
    private final boolean withScreen;
    private final int startLevel;

    FeatureBundles(BundleContext context, boolean withScreen, int startLevel) {
        this.context = context;
        this.withScreen = withScreen;
        this.startLevel = startLevel;
    }

    /**
     * Installs what the feature lacks, resolves it and starts it; where the framework has not reached the features'
     * start level yet, they start when it does. On failure, what this call installed is gone again.
     */
    void install(Feature feature) throws Refusal {
        List<Bundle> added = new ArrayList<>();
        try {
            for (Feature.Part part : feature.parts(withScreen)) {
                if (bundle(part) == null) {
                    added.add(context.installBundle(part.location(), new ByteArrayInputStream(content(feature, part))));
                }
            }
            start(feature, added);
        } catch (BundleException e) {
            uninstall(added);
            throw Refusals.of(e, Refusal.Kind.MALFORMED, "bundle.notStarted", feature.id(), firstLine(e));
        } catch (Refusal e) {
            uninstall(added);
            throw e;
        }
    }

    private void start(Feature feature, List<Bundle> added) throws BundleException, Refusal {
        FrameworkWiring wiring =
                context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
        if (!added.isEmpty() && !wiring.resolveBundles(added)) {
            for (Bundle bundle : added) {
                if (bundle.getState() == Bundle.INSTALLED && !isFragment(bundle)) {
                    // Starting it says what is missing; resolving says only that something is.
                    bundle.start(Bundle.START_TRANSIENT);
                }
            }
            throw Refusals.of(Refusal.Kind.MALFORMED, "bundle.notStarted", feature.id(), "");
        }
        for (Bundle bundle : added) {
            bundle.adapt(BundleStartLevel.class).setStartLevel(startLevel);
            if (!isFragment(bundle)) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
        }
    }

    /** Uninstalls the bundles of features whose location is not among these. */
    void keepOnly(Set<String> locations) {
        List<Bundle> superfluous = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            String location = bundle.getLocation();
            if (location.startsWith(Feature.LOCATION) && !locations.contains(location)) {
                superfluous.add(bundle);
            }
        }
        uninstall(superfluous);
    }

    /** Whether the framework holds all of the feature's bundles of this run, and each runs. */
    boolean runs(Feature feature) {
        for (Feature.Part part : feature.parts(withScreen)) {
            Bundle bundle = bundle(part);
            if (bundle == null) {
                return false;
            }
            int state = bundle.getState();
            boolean well =
                    isFragment(bundle) ? state == Bundle.RESOLVED : state == Bundle.ACTIVE || state == Bundle.STARTING;
            if (!well) {
                return false;
            }
        }
        return true;
    }

    /** The symbolic names of the feature's bundles that the framework holds. */
    List<String> names(Feature feature) {
        return feature.parts(withScreen).stream()
                .filter(part -> bundle(part) != null)
                .map(Feature.Part::symbolicName)
                .toList();
    }

    /** Whether the jars of this run are where the feature file says. */
    boolean isComplete(Feature feature) {
        return feature.parts(withScreen).stream().allMatch(part -> Files.isRegularFile(feature.jar(part)));
    }

    private @Nullable Bundle bundle(Feature.Part part) {
        return context.getBundle(part.location());
    }

    private static byte[] content(Feature feature, Feature.Part part) throws Refusal {
        Path jar = feature.jar(part);
        if (!Files.isRegularFile(jar)) {
            throw Refusals.of(Refusal.Kind.NOT_FOUND, "bundle.notFound", jar);
        }
        try {
            byte[] content = Files.readAllBytes(jar);
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            if (!hash.equals(part.sha256())) {
                throw Refusals.of(Refusal.Kind.MALFORMED, "bundle.changed", jar);
            }
            return content;
        } catch (IOException e) {
            throw Refusals.of(e, Refusal.Kind.NOT_READABLE, "feature.notReadable", jar);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void uninstall(List<Bundle> bundles) {
        if (bundles.isEmpty()) {
            return;
        }
        for (int i = bundles.size() - 1; i >= 0; i--) {
            try {
                bundles.get(i).uninstall();
            } catch (BundleException e) {
                throw new IllegalStateException("not uninstalled: " + bundles.get(i), e);
            }
        }
        refresh(bundles);
    }

    /**
     * Lets go of the classes of uninstalled bundles. While the framework starts, its refresh waits for the very start
     * that calls this, so nobody waits for it then.
     */
    private void refresh(List<Bundle> gone) {
        Bundle system = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
        CountDownLatch done = new CountDownLatch(1);
        system.adapt(FrameworkWiring.class).refreshBundles(gone, event -> done.countDown());
        if (system.getState() != Bundle.ACTIVE) {
            return;
        }
        try {
            if (!done.await(REFRESH_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the framework does not let go of " + gone);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
