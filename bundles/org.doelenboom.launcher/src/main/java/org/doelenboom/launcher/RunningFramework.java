package org.doelenboom.launcher;

import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.util.tracker.ServiceTracker;

/** A started framework with the product's bundles in it. */
final class RunningFramework implements AutoCloseable {

    /**
     * Core bundles first, those of the screen next, and the features' (which the bundle {@code modules} puts at the
     * last level) at the end: who waits for the framework to have started then finds everything there.
     */
    private static final int CORE = 1;

    private static final int SCREEN = 2;
    private static final int FEATURES = 3;

    private static final long SERVICE_WAIT_SECONDS = 10;
    private static final long STOP_WAIT_SECONDS = 10;

    private final Framework framework;

    private RunningFramework(Framework framework) {
        this.framework = framework;
    }

    /**
     * Starts the framework on the given cache, and fills the cache first where it holds other jars than these.
     *
     * @throws LaunchFailure where a bundle cannot be installed or started; the framework is stopped then
     */
    static RunningFramework start(
            FrameworkCache cache, Contents contents, Map<String, String> properties, FailureReport report)
            throws LaunchFailure {
        // Libraries of documents log through log4j, which says on the console that nobody set it up.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        boolean kept = cache.holds(contents);
        if (!kept) {
            cache.clear();
        }
        Framework framework = create(cache, properties);
        RunningFramework running = new RunningFramework(framework);
        try {
            framework.init(event -> note(event, report));
            framework.getBundleContext().addFrameworkListener(event -> note(event, report));
            if (!kept) {
                running.install(contents.core(), CORE);
                running.install(contents.screen(), SCREEN);
                cache.filled(contents);
            }
            offer(framework.getBundleContext(), properties);
            framework.start();
            running.requireStarted();
            return running;
        } catch (BundleException e) {
            running.close();
            throw new LaunchFailure(e, "product.broken", cache.folder(), report.write(e));
        } catch (LaunchFailure e) {
            running.close();
            throw e;
        }
    }

    /** What was typed, as a service: only where there is a launcher do bundles find it, and with it the main thread. */
    private static void offer(BundleContext context, Map<String, String> properties) {
        Properties launch = new Properties();
        launch.putAll(properties);
        context.registerService(Properties.class, launch, new Hashtable<>(Map.of("doelenboom.launch", Boolean.TRUE)));
    }

    private static Framework create(FrameworkCache cache, Map<String, String> properties) throws LaunchFailure {
        FrameworkFactory factory = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("product.missing", "org.apache.felix.framework"));
        Map<String, String> configuration = new HashMap<>(properties);
        configuration.put(Constants.FRAMEWORK_STORAGE, cache.folder().toString());
        configuration.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, String.valueOf(FEATURES));
        // What the bundles declare is read once, and not from XML at every start; it is kept when the window is closed.
        configuration.put("ds.cache.metadata", "true");
        // Felix writes its log to standard output, which belongs to the command's result; errors come as events.
        configuration.put("felix.log.level", "0");
        return factory.newFramework(configuration);
    }

    private static void note(FrameworkEvent event, FailureReport report) {
        if (event.getType() == FrameworkEvent.ERROR && event.getThrowable() != null) {
            report.add(event.getThrowable());
        }
    }

    private void install(List<Path> jars, int startLevel) throws LaunchFailure {
        BundleContext context = framework.getBundleContext();
        for (Path jar : jars) {
            try {
                Bundle bundle = context.installBundle(jar.toUri().toURL().toExternalForm());
                bundle.adapt(BundleStartLevel.class).setStartLevel(startLevel);
                if (!isFragment(bundle)) {
                    bundle.start(Bundle.START_ACTIVATION_POLICY);
                }
            } catch (BundleException | MalformedURLException e) {
                throw new LaunchFailure(e, "product.broken", jar, String.valueOf(e.getMessage()));
            }
        }
    }

    private void requireStarted() throws LaunchFailure {
        for (Bundle bundle : framework.getBundleContext().getBundles()) {
            boolean ours = bundle.adapt(BundleStartLevel.class).getStartLevel() < FEATURES;
            boolean started = bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING;
            if (ours && !started && !isFragment(bundle)) {
                throw new LaunchFailure("product.broken", bundle.getSymbolicName(), reason(bundle));
            }
        }
    }

    /** Starting it once more is the way to hear why it did not start. */
    private static String reason(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
            return bundle.getLocation();
        } catch (BundleException e) {
            return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }
    }

    private static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
    }

    /**
     * Waits for the service that does the work; a part of the product has to offer it soon after the start.
     *
     * @param silence the key of the message for when nobody offers it
     */
    <S> S service(Class<S> type, String filter, String silence, FailureReport report) throws LaunchFailure {
        BundleContext context = framework.getBundleContext();
        try {
            ServiceTracker<S, S> tracker = new ServiceTracker<>(
                    context,
                    context.createFilter("(&(" + Constants.OBJECTCLASS + "=" + type.getName() + ")" + filter + ")"),
                    null);
            tracker.open();
            S service = tracker.waitForService(TimeUnit.SECONDS.toMillis(SERVICE_WAIT_SECONDS));
            if (service == null) {
                throw new LaunchFailure(silence, report.write(new IllegalStateException("no service " + filter)));
            }
            return service;
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(filter, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure(e, silence, report.write(e));
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(STOP_WAIT_SECONDS));
        } catch (BundleException e) {
            throw new IllegalStateException("the framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
