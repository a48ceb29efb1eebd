package org.doelenboom.tests.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A jar of ours as the build left it. */
record BuiltBundle(String name, Path jar) {

    static final Path ROOT = Path.of(System.getProperty("repository.root", "../.."));

    private static final String PREFIX = "org.doelenboom.";
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** Every folder below {@code bundles/}; one without a jar fails, so that none can hide. */
    static List<BuiltBundle> all() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("pom.xml")))
                    .sorted()
                    .map(BuiltBundle::in)
                    .toList();
        }
    }

    private static BuiltBundle in(Path folder) {
        String name = folder.getFileName().toString();
        Path jar = folder.resolve("target").resolve(name + "-0.1.0.jar");
        if (!Files.isRegularFile(jar)) {
            throw new AssertionError(jar + " was not built");
        }
        return new BuiltBundle(name.substring(PREFIX.length()), jar);
    }

    @Override
    public String toString() {
        return name;
    }

    /** The packages of the manifest's Import-Package and DynamicImport-Package. */
    Set<String> importedPackages() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            var headers = file.getManifest().getMainAttributes();
            Set<String> packages = new TreeSet<>();
            for (String header : List.of("Import-Package", "DynamicImport-Package", "Require-Bundle")) {
                String value = headers.getValue(header);
                if (value != null) {
                    for (String clause : QUOTED.matcher(value).replaceAll("").split(",")) {
                        packages.add(clause.split(";")[0].strip());
                    }
                }
            }
            return packages;
        }
    }

    /** What each class refers to, by the class file's name. */
    Map<String, ClassReferences> references() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Map<String, ClassReferences> references = new TreeMap<>();
            for (JarEntry entry : file.stream().toList()) {
                if (entry.getName().endsWith(".class")) {
                    try (InputStream in = file.getInputStream(entry)) {
                        references.put(entry.getName(), ClassReferences.of(in));
                    }
                }
            }
            return references;
        }
    }

    /** The bundle's message files by their place and language: {@code org/doelenboom/x/messages_nl.properties}. */
    Map<String, Properties> messages() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Map<String, Properties> messages = new TreeMap<>();
            for (JarEntry entry : file.stream().toList()) {
                if (entry.getName().matches(".*/messages_\\w+\\.properties")) {
                    Properties properties = new Properties();
                    try (InputStream in = file.getInputStream(entry)) {
                        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    }
                    messages.put(entry.getName(), properties);
                }
            }
            return messages;
        }
    }

    /** The bundle of ours that a package or class belongs to, without the common prefix; empty for any other. */
    static String ownerOf(String packageOrClass) {
        if (!packageOrClass.startsWith(PREFIX)) {
            return "";
        }
        try {
            return all().stream()
                    .map(BuiltBundle::name)
                    .filter(name -> (packageOrClass + ".").startsWith(PREFIX + name + "."))
                    .max((a, b) -> Integer.compare(a.length(), b.length()))
                    .orElseThrow(() -> new AssertionError(packageOrClass + " belongs to no bundle"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
