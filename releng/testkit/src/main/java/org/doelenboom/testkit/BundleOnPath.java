package org.doelenboom.testkit;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A bundle on the class path, as a jar or as the folder that one is made of.
 *
 * @param place what its files' addresses begin with
 */
record BundleOnPath(String symbolicName, String place, List<ComponentDescription> components) {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** Every bundle with declarative services. */
    static List<BundleOnPath> all(ClassLoader loader) throws IOException {
        List<BundleOnPath> bundles = new ArrayList<>();
        for (URL manifest : Collections.list(loader.getResources(MANIFEST))) {
            Attributes headers = headers(manifest);
            String name = headers.getValue("Bundle-SymbolicName");
            String files = headers.getValue("Service-Component");
            if (name == null || files == null) {
                continue;
            }
            String place = manifest.toString().substring(0, manifest.toString().length() - MANIFEST.length());
            List<ComponentDescription> components = new ArrayList<>();
            for (String file : files.split(",")) {
                components.add(ComponentDescription.read(new URL(place + file.strip())));
            }
            bundles.add(new BundleOnPath(name.split(";", 2)[0].strip(), place, components));
        }
        return bundles;
    }

    private static Attributes headers(URL manifest) throws IOException {
        try (InputStream in = manifest.openStream()) {
            return new Manifest(in).getMainAttributes();
        }
    }

    /** Its enums, wherever they are declared. */
    List<Class<?>> enums() {
        try {
            return classNames().stream()
                    .<Class<?>>map(BundleOnPath::load)
                    .filter(Class::isEnum)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(place, e);
        }
    }

    private List<String> classNames() throws IOException {
        if (place.startsWith("jar:")) {
            JarURLConnection connection = (JarURLConnection) new URL(place + MANIFEST).openConnection();
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                return jar.stream()
                        .map(JarEntry::getName)
                        .filter(name -> name.endsWith(".class"))
                        .toList();
            }
        }
        Path folder = Path.of(URI.create(place));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(name -> name.endsWith(".class"))
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return name.endsWith("-info")
                    ? Object.class
                    : Class.forName(name, false, BundleOnPath.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new AssertionError(name + " cannot be loaded", e);
        }
    }

    /** Whether the class is part of it. */
    boolean holds(Class<?> type) {
        URL file = type.getResource("/" + type.getName().replace('.', '/') + ".class");
        return file != null && file.toString().startsWith(place);
    }
}
