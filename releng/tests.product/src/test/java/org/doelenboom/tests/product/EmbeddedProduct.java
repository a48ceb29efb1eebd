package org.doelenboom.tests.product;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.util.tracker.ServiceTracker;

/** The product's core bundles on Felix in the test's own process, as the launcher starts them for a command, with a probe among them. */
final class EmbeddedProduct implements AutoCloseable {

    private static final String FEATURES_LEVEL = "3";
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(60);

    private final Framework framework;

    /**
     * @param home the person's folder
     * @param features the ids of this run, apart by commas; null for those that the person chose
     */
    EmbeddedProduct(Path home, Path probe, String features) throws Exception {
        Map<String, String> properties = new HashMap<>();
        properties.put(Constants.FRAMEWORK_STORAGE, home.resolve("cache").toString());
        properties.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, FEATURES_LEVEL);
        properties.put("felix.log.level", "0");
        properties.put("doelenboom.home", home.toString());
        // Nothing is shipped: all that is there was installed from packed features.
        properties.put(
                "doelenboom.features.folder", home.resolve("nothing-shipped").toString());
        if (features != null) {
            properties.put("doelenboom.features", features);
        }
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(properties);
        framework.init();
        try (Stream<Path> jars = Files.list(new Product(home).folder().resolve("core"))) {
            for (Path jar : Stream.concat(jars.sorted(), Stream.of(probe)).toList()) {
                install(jar);
            }
        }
        framework.start();
    }

    private void install(Path jar) throws BundleException {
        Bundle bundle = framework.getBundleContext().installBundle(jar.toUri().toString());
        bundle.adapt(BundleStartLevel.class).setStartLevel(1);
        if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
        }
    }

    /** Lets the probe do this. */
    Map<String, List<String>> probe(List<String> words) throws Exception {
        BundleContext context = framework.getBundleContext();
        ServiceTracker<Object, Function<List<String>, Map<String, List<String>>>> tracker = new ServiceTracker<>(
                context, context.createFilter("(&(objectClass=java.util.function.Function)(probe=true))"), null);
        tracker.open();
        var probe = tracker.waitForService(PATIENCE_MILLIS);
        if (probe == null) {
            throw new AssertionError("the probe does not start");
        }
        return probe.apply(words);
    }

    List<String> bundles() {
        return Stream.of(framework.getBundleContext().getBundles())
                .map(Bundle::getSymbolicName)
                .toList();
    }

    @Override
    public void close() throws Exception {
        framework.stop();
        framework.waitForStop(PATIENCE_MILLIS);
    }
}
