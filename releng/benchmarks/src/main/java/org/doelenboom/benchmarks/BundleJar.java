package org.doelenboom.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A bundle made of classes of this program, which are not loaded for it: what they import may not be here. */
final class BundleJar {
    private final Manifest manifest = new Manifest();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final StringJoiner components = new StringJoiner(",");

    BundleJar(String symbolicName) {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        header("Bundle-ManifestVersion", "2");
        header("Bundle-SymbolicName", symbolicName);
        header("Bundle-Version", "1.0.0");
    }

    BundleJar header(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    /** Adds a class by its name; does nothing where there is none. */
    BundleJar type(String name) throws IOException {
        String file = name.replace('.', '/') + ".class";
        try (InputStream in = BundleJar.class.getResourceAsStream("/" + file)) {
            if (in != null) {
                entries.put(file, in.readAllBytes());
            }
        }
        return this;
    }

    BundleJar text(String file, String text) {
        entries.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a class as a component that provides this interface. */
    BundleJar component(String type, String module, String service) throws IOException {
        String file = "OSGI-INF/" + type + ".xml";
        components.add(file);
        return type(type)
                .text(
                        file,
                        """
                        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%1$s">
                          <property name="module" type="String" value="%2$s"/>
                          <service><provide interface="%3$s"/></service>
                          <implementation class="%1$s"/>
                        </scr:component>
                        """
                                .formatted(type, module, service));
    }

    Path writeTo(Path jar) throws IOException {
        if (components.length() > 0) {
            header("Service-Component", components.toString());
        }
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return jar;
    }
}
