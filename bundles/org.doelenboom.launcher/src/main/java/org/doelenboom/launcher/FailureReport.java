package org.doelenboom.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a person cannot use but a helper needs: the causes, in a file beside the person's choices. */
final class FailureReport {

    private final Path file;
    private final List<Throwable> causes = new ArrayList<>();

    FailureReport(Path home) {
        this.file = home.resolve("last-failure.txt");
    }

    synchronized void add(Throwable cause) {
        causes.add(cause);
    }

    /** Writes the causes and says where; where that cannot be done, says the last cause itself. */
    synchronized String write(Throwable last) {
        try {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                causes.forEach(cause -> cause.printStackTrace(out));
                last.printStackTrace(out);
            }
            return file.toString();
        } catch (IOException e) {
            return String.valueOf(last.getMessage());
        }
    }
}
