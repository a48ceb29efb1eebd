package org.doelenboom.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Starts Felix with the product's libraries and the bare window, and nothing of ours. */
public final class BareStart {
    private BareStart() {}

    /** @param arguments the product, the bare window's bundle, and a folder for the framework */
    public static void main(String[] arguments) throws Exception {
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, arguments[2], "felix.log.level", "0"));
        framework.start();
        BundleContext context = framework.getBundleContext();
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : libraries(Path.of(arguments[0]))) {
            bundles.add(context.installBundle(jar.toUri().toString()));
        }
        bundles.add(context.installBundle(Path.of(arguments[1]).toUri().toString()));
        for (Bundle bundle : bundles) {
            if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
        }
        for (ServiceReference<Runnable> window : context.getServiceReferences(Runnable.class, "(main.thread=true)")) {
            context.getService(window).run();
        }
        framework.stop();
        framework.waitForStop(0);
    }

    private static List<Path> libraries(Path product) throws IOException {
        try (Stream<Path> jars = Files.list(product.resolve("screen"))) {
            return jars.filter(jar -> !jar.getFileName().toString().startsWith("org.doelenboom."))
                    .sorted()
                    .toList();
        }
    }
}
