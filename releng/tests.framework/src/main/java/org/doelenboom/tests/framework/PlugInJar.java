package org.doelenboom.tests.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A bundle made of classes of this one, as somebody else would build it. */
final class PlugInJar {

    private static final List<String> API = List.of(
            "org.doelenboom.api.check",
            "org.doelenboom.api.command",
            "org.doelenboom.api.document",
            "org.doelenboom.api.exchange",
            "org.doelenboom.api.measure",
            "org.doelenboom.api.module",
            "org.doelenboom.api.report",
            "org.doelenboom.api.text");

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final List<String> components = new ArrayList<>();

    PlugInJar(String symbolicName, String version) {
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", symbolicName);
        headers.put("Bundle-Version", version);
        headers.put("Import-Package", String.join(",", API));
    }

    PlugInJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    PlugInJar imports(String packageName) {
        return header("Import-Package", headers.get("Import-Package") + "," + packageName);
    }

    PlugInJar exports(String packageName) {
        return header("Export-Package", packageName);
    }

    /** Adds a class, with those inside it. */
    PlugInJar type(Class<?> type) throws IOException {
        String file = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
            entries.put(file, in.readAllBytes());
        }
        for (Class<?> inner : type.getDeclaredClasses()) {
            type(inner);
        }
        return this;
    }

    /** Adds a class as a component that provides this service, with the property {@code module}. */
    PlugInJar component(Class<?> type, Class<?> service, String module) throws IOException {
        type(type);
        String file = "OSGI-INF/" + type.getName() + ".xml";
        entries.put(
                file,
                """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%1$s">
                  <property name="module" type="String" value="%3$s"/>
                  <service><provide interface="%2$s"/></service>
                  <implementation class="%1$s"/>
                </scr:component>
                """
                        .formatted(type.getName(), service.getName(), module)
                        .getBytes(StandardCharsets.UTF_8));
        components.add(file);
        return this;
    }

    /** Puts it there in one go, instead of what lies there. */
    Path writeTo(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = Files.createTempFile("plug-in", ".jar");
        try (OutputStream out = Files.newOutputStream(beside);
                JarOutputStream jar = new JarOutputStream(out, manifest())) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
        return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(main::putValue);
        if (!components.isEmpty()) {
            main.putValue("Service-Component", String.join(",", new TreeSet<>(components)));
        }
        return manifest;
    }
}
