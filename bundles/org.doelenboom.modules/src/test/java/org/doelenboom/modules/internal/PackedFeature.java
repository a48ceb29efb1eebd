package org.doelenboom.modules.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A feature file in the making, whole or damaged. */
final class PackedFeature {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** One with a bundle whose content need not be a jar: unpacking does not look inside. */
    static PackedFeature of(byte[] bundle) {
        return new PackedFeature()
                .with("feature.json", description(Sha256.of(bundle)))
                .with("org.example.tools-1.0.0.jar", bundle);
    }

    static String description(String hash) {
        return """
                {
                  "feature-resource-version": "1.0",
                  "id": "org.example:org.example.feature:1.0.0",
                  "variables": {"module": "tools"},
                  "bundles": [{"id": "org.example:org.example.tools:1.0.0", "sha256": "%s"}]
                }
                """
                .formatted(hash);
    }

    PackedFeature with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    PackedFeature with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    PackedFeature without(String name) {
        entries.remove(name);
        return this;
    }

    Path writeTo(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }
}
