package org.doelenboom.tests.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Feature files for bundles that a test made. */
final class Features {

    private Features() {}

    /**
     * Describes a feature beside its jars.
     *
     * @param jars in one folder, each named {@code symbolic.name-version.jar}
     */
    static Path describe(String id, Path... jars) throws IOException, NoSuchAlgorithmException {
        List<String> bundles = new ArrayList<>();
        for (Path jar : jars) {
            String name = jar.getFileName().toString().replace(".jar", "");
            int dash = name.lastIndexOf('-');
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            bundles.add("{\"id\": \"org.example:%s:%s\", \"sha256\": \"%s\"}"
                    .formatted(
                            name.substring(0, dash),
                            name.substring(dash + 1),
                            HexFormat.of().formatHex(hash)));
        }
        return Files.writeString(
                jars[0].resolveSibling("feature.json"),
                """
                {
                  "feature-resource-version": "1.0",
                  "id": "org.example:org.example.feature.%1$s:1.0.0",
                  "variables": {"module": "%1$s"},
                  "bundles": [%2$s]
                }
                """
                        .formatted(id, String.join(", ", bundles)));
    }
}
