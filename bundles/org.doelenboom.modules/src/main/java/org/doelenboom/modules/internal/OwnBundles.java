package org.doelenboom.modules.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.doelenboom.api.text.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The bundles that the person chose, of features and plug-ins. They lie at locations of their own, so that no bundle of the program
 * itself is ever touched.
 */
final class OwnBundles implements AutoCloseable {

    private static final long REFRESH_WAIT_SECONDS = 20;

    private final BundleContext context;
    private final int startLevel;
    private final Predicate<String> ours;

    /** Why a bundle did not start when the framework started it, by its number. */
    private final Map<Long, Throwable> startFailures = new ConcurrentHashMap<>();

    private final FrameworkListener listener = this::note;

    /** @param ours whether a bundle's location is that of one that the person chose */
    OwnBundles(BundleContext context, int startLevel, Predicate<String> ours) {
        this.context = context;
        this.startLevel = startLevel;
        this.ours = ours;
        context.addFrameworkListener(listener);
    }

    private void note(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.ERROR && event.getThrowable() != null) {
            startFailures.put(event.getBundle().getBundleId(), event.getThrowable());
        }
    }

    @Override
    public void close() {
        context.removeFrameworkListener(listener);
    }

    @Nullable
    Bundle at(String location) {
        return context.getBundle(location);
    }

    Bundle add(String location, InputStream content) throws BundleException {
        Bundle bundle = context.installBundle(location, content);
        bundle.adapt(BundleStartLevel.class).setStartLevel(startLevel);
        return bundle;
    }

    /** Whether the program itself holds a bundle of that name. */
    boolean isPartOfProgram(String symbolicName) {
        return Stream.of(context.getBundles())
                .anyMatch(bundle -> symbolicName.equals(bundle.getSymbolicName()) && !ours.test(bundle.getLocation()));
    }

    /** Resolves these together, as far as that goes. */
    boolean resolve(Collection<Bundle> bundles) {
        return bundles.isEmpty()
                || context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                        .adapt(FrameworkWiring.class)
                        .resolveBundles(bundles);
    }

    /** Starts it; where the framework has not reached its start level yet, it starts when that is reached. */
    void start(Bundle bundle) throws BundleException {
        startFailures.remove(bundle.getBundleId());
        if (isFragment(bundle)) {
            if (!resolve(List.of(bundle))) {
                throw new BundleException("Unable to resolve " + bundle.getSymbolicName());
            }
            return;
        }
        if (bundle.getState() == Bundle.INSTALLED && !resolve(List.of(bundle))) {
            // Below its start level, a start would only be noted: starting it anyway says what is missing.
            bundle.start(Bundle.START_TRANSIENT);
        }
        bundle.start(Bundle.START_ACTIVATION_POLICY);
    }

    static boolean runs(Bundle bundle) {
        int state = bundle.getState();
        return isFragment(bundle) ? state == Bundle.RESOLVED : state == Bundle.ACTIVE || state == Bundle.STARTING;
    }

    /** Why the framework could not start it; empty where it was not heard of. */
    Optional<Throwable> failure(Bundle bundle) {
        return Optional.ofNullable(startFailures.get(bundle.getBundleId()));
    }

    /** Uninstalls those whose location is not among these. */
    boolean keepOnly(Collection<String> locations) {
        List<Bundle> superfluous = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (ours.test(bundle.getLocation()) && !locations.contains(bundle.getLocation())) {
                superfluous.add(bundle);
            }
        }
        uninstall(superfluous);
        return !superfluous.isEmpty();
    }

    void uninstall(List<Bundle> bundles) {
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

    static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
    }
}
