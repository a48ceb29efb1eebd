package org.doelenboom.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductTest {

    @TempDir
    Path folder;

    @BeforeEach
    void everyPlatformsFragment() throws IOException {
        Files.createFile(Files.createDirectory(folder.resolve("core")).resolve("a.jar"));
        Path screen = Files.createDirectory(folder.resolve("screen"));
        for (String name : List.of(
                "org.eclipse.swt-3.132.0.jar",
                "org.eclipse.swt.svg-3.131.0.jar",
                "org.eclipse.swt.gtk.linux.x86_64-3.132.0.jar",
                "org.eclipse.swt.gtk.linux.aarch64-3.132.0.jar",
                "org.eclipse.swt.win32.win32.x86_64-3.132.0.jar",
                "org.eclipse.swt.cocoa.macosx.aarch64-3.132.0.jar")) {
            Files.createFile(screen.resolve(name));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, org.eclipse.swt.gtk.linux.x86_64",
        "Linux, aarch64, org.eclipse.swt.gtk.linux.aarch64",
        "Windows 11, amd64, org.eclipse.swt.win32.win32.x86_64",
        "Mac OS X, aarch64, org.eclipse.swt.cocoa.macosx.aarch64"
    })
    void onlyTheFragmentOfThisPlatformIsInstalled(String osName, String osArch, String fragment) throws LaunchFailure {
        Contents contents = new Product(folder).withScreen(OperatingSystem.named(osName), osName, osArch);
        assertThat(contents.screen())
                .extracting(jar -> jar.getFileName().toString())
                .containsExactlyInAnyOrder(
                        "org.eclipse.swt-3.132.0.jar", "org.eclipse.swt.svg-3.131.0.jar", fragment + "-3.132.0.jar");
    }

    @Test
    void anUnknownProcessorIsNamed() {
        assertThatThrownBy(() -> new Product(folder).withScreen(OperatingSystem.LINUX, "Linux", "sparc"))
                .isInstanceOfSatisfying(LaunchFailure.class, failure -> {
                    assertThat(failure.key()).isEqualTo("platform.unknown");
                    assertThat(failure.values()).containsExactly("Linux", "sparc");
                });
    }

    @Test
    void aMissingFolderIsNamed() throws IOException {
        Files.delete(folder.resolve("core/a.jar"));
        Files.delete(folder.resolve("core"));
        assertThatThrownBy(() -> new Product(folder).withoutScreen())
                .isInstanceOfSatisfying(LaunchFailure.class, failure -> assertThat(failure.values())
                        .containsExactly(folder.resolve("core")));
    }
}
