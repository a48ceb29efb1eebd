package org.doelenboom.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningFrameworkTest {

    @TempDir
    Path folder;

    private Path identity;

    @BeforeEach
    void aProduct() throws IOException {
        identity = Files.writeString(folder.resolve("product.id"), "build 1");
    }

    @Test
    void startsAgainOnAKeptCache() throws Exception {
        Path jar = bundle("a.good.one", Map.of());
        start(jar);
        start(jar);
        assertThat(folder.resolve("cache/command-1/bundle1")).isDirectory();
    }

    @Test
    void anUnresolvedBundleIsNamed() throws Exception {
        Path jar = bundle("needs.more", Map.of("Import-Package", "not.there"));
        assertThatThrownBy(() -> start(jar)).isInstanceOfSatisfying(LaunchFailure.class, failure -> {
            assertThat(failure.key()).isEqualTo("product.broken");
            assertThat(failure.values()).contains("needs.more");
        });
    }

    @Test
    void aFileThatIsNoJarIsNamed() throws Exception {
        Path jar = Files.writeString(folder.resolve("broken.jar"), "no jar");
        assertThatThrownBy(() -> start(jar)).isInstanceOfSatisfying(LaunchFailure.class, failure -> {
            assertThat(failure.key()).isEqualTo("product.broken");
            assertThat(failure.values()).contains(jar);
        });
    }

    @Test
    void aFailedStartLeavesNothingThatTheNextOneTrips() throws Exception {
        Path jar = Files.writeString(folder.resolve("b.jar"), "no jar");
        assertThatThrownBy(() -> start(jar)).isInstanceOf(LaunchFailure.class);
        Files.copy(bundle("a.good.one", Map.of()), jar, StandardCopyOption.REPLACE_EXISTING);
        start(jar);
    }

    private void start(Path jar) throws Exception {
        FailureReport report = new FailureReport(folder.resolve("home"));
        try (FrameworkCache cache = FrameworkCache.take(folder.resolve("cache"), "command")) {
            RunningFramework.start(cache, new Contents(identity, List.of(jar), List.of()), Map.of(), report)
                    .close();
        }
    }

    private Path bundle(String name, Map<String, String> headers) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        headers.forEach(main::putValue);
        Path jar = folder.resolve(name + ".jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }
}
