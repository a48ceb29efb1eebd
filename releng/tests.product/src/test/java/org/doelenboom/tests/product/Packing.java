package org.doelenboom.tests.product;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes a bundle of compiled classes, as bnd does in a build. */
final class Packing {

    private Packing() {}

    /**
     * @param classes the folder of its classes and resources
     * @param packageName its only package, which is also its name
     */
    static Path pack(Path classes, String packageName, Path jar) throws Exception {
        try (Builder builder = new Builder()) {
            builder.setProperty("Bundle-SymbolicName", packageName);
            builder.setProperty("Bundle-Version", "1.0.0");
            builder.setProperty("Private-Package", packageName);
            builder.addClasspath(classes.toFile());
            for (Path library : libraries()) {
                builder.addClasspath(library.toFile());
            }
            try (Jar bundle = builder.build()) {
                if (!builder.getErrors().isEmpty()) {
                    throw new AssertionError(builder.getErrors());
                }
                bundle.write(jar.toFile());
            }
        }
        return jar;
    }

    private static List<Path> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(name -> name.endsWith(".jar"))
                .map(Path::of)
                .toList();
    }

    /** The folder that a class of these tests comes from. */
    static Path home(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
