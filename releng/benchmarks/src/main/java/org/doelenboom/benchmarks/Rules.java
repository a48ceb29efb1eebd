package org.doelenboom.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.Enumeration;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindProvider;
import org.doelenboom.model.internal.KindRegistry;
import org.doelenboom.plan.PlanChecker;
import org.doelenboom.plan.internal.PlanKindProvider;
import org.doelenboom.plan.internal.check.RuleRegistry;

/** The core's rules as its bundle declares them, without a framework around them. */
final class Rules {
    private static final String PLAN = "org.doelenboom.plan";
    private static final Pattern CLASS = Pattern.compile("<implementation class=\"([^\"]+)\"");

    private Rules() {}

    static PlanChecker all() throws IOException, ReflectiveOperationException {
        KindRegistry catalogue = new KindRegistry();
        Method provide = KindRegistry.class.getDeclaredMethod("addProvider", KindProvider.class);
        provide.setAccessible(true);
        provide.invoke(catalogue, new PlanKindProvider());
        RuleRegistry registry = new RuleRegistry();
        Method add = RuleRegistry.class.getDeclaredMethod("addRule", PlanCheck.class);
        add.setAccessible(true);
        for (String component : components()) {
            Class<?> type = Class.forName(declared(component));
            if (PlanCheck.class.isAssignableFrom(type)) {
                add.invoke(registry, made(type, catalogue));
            }
        }
        return registry;
    }

    private static Object made(Class<?> type, Catalogue catalogue) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.getParameterCount() == 0 ? constructor.newInstance() : constructor.newInstance(catalogue);
    }

    private static String[] components() throws IOException {
        Enumeration<URL> manifests = Rules.class.getClassLoader().getResources("META-INF/MANIFEST.MF");
        while (manifests.hasMoreElements()) {
            try (InputStream in = manifests.nextElement().openStream()) {
                Manifest manifest = new Manifest(in);
                if (PLAN.equals(manifest.getMainAttributes().getValue("Bundle-SymbolicName"))) {
                    return manifest.getMainAttributes()
                            .getValue("Service-Component")
                            .split(",");
                }
            }
        }
        throw new IOException("no bundle " + PLAN);
    }

    private static String declared(String component) throws IOException {
        try (InputStream in = Rules.class.getClassLoader().getResourceAsStream(component)) {
            Matcher matcher = CLASS.matcher(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            if (!matcher.find()) {
                throw new IOException(component + " names no class");
            }
            return matcher.group(1);
        }
    }
}
