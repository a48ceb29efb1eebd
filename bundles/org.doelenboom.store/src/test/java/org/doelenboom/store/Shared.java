package org.doelenboom.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The data that lies beside the repository; tests that need it are skipped where it is not there. */
final class Shared {
    private Shared() {}

    static Path data(String path) {
        Path file = Path.of(System.getProperty("repository.root", "../.."), "..", "shared", "data", path)
                .normalize();
        assumeTrue(Files.exists(file), file + " is not there");
        return file;
    }
}
