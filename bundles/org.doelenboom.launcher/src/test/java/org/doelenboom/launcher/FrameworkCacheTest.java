package org.doelenboom.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkCacheTest {

    @TempDir
    Path folder;

    private Path identity;
    private Path jar;

    @BeforeEach
    void aProduct() throws IOException {
        identity = Files.writeString(folder.resolve("product.id"), "build 1");
        jar = Files.writeString(folder.resolve("a.jar"), "one");
    }

    @Test
    void isKeptForTheSameJars() throws Exception {
        fill();
        try (FrameworkCache again = take()) {
            assertThat(again.holds(contents())).isTrue();
        }
    }

    @Test
    void isNotKeptForAnotherBuild() throws Exception {
        fill();
        Files.writeString(identity, "build 2");
        try (FrameworkCache again = take()) {
            assertThat(again.holds(contents())).isFalse();
        }
    }

    @Test
    void isNotKeptForAJarOfAnotherSize() throws Exception {
        fill();
        Files.writeString(jar, "three");
        try (FrameworkCache again = take()) {
            assertThat(again.holds(contents())).isFalse();
        }
    }

    @Test
    void holdsNothingWhenFillingItWasCutShort() throws Exception {
        fill();
        try (FrameworkCache again = take()) {
            again.clear();
        }
        try (FrameworkCache third = take()) {
            assertThat(third.holds(contents())).isFalse();
        }
    }

    @Test
    void twoAtOnceHaveFoldersOfTheirOwn() throws Exception {
        try (FrameworkCache one = take();
                FrameworkCache two = take()) {
            assertThat(one.folder()).isNotEqualTo(two.folder());
        }
    }

    @Test
    void aFreedFolderIsTakenAgain() throws Exception {
        Path first;
        try (FrameworkCache one = take()) {
            first = one.folder();
        }
        try (FrameworkCache two = take()) {
            assertThat(two.folder()).isEqualTo(first);
        }
    }

    private void fill() throws Exception {
        try (FrameworkCache cache = take()) {
            cache.clear();
            cache.filled(contents());
        }
    }

    private Contents contents() {
        return new Contents(identity, List.of(jar), List.of());
    }

    private FrameworkCache take() throws LaunchFailure {
        return FrameworkCache.take(folder.resolve("cache"), "window");
    }
}
