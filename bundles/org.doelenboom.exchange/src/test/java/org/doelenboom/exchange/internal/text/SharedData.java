package org.doelenboom.exchange.internal.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source documents beside the repository; tests that need them are skipped where they are not there. */
final class SharedData {
    private SharedData() {}

    static Path file(String name) {
        Path file = Path.of(System.getProperty("repository.root", "."), "..", "shared")
                .resolve(name);
        assumeTrue(Files.exists(file), "not there: " + file);
        return file;
    }

    static List<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.list(file(folder))) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String realPlan() {
        return text(files("seeds", ".txt").stream()
                .filter(path -> path.getFileName().toString().startsWith("004"))
                .findFirst()
                .orElseThrow());
    }
}
